# Managerul: primii pași, setări, ajutor, ușa.

refused = Ne pare rău, acesta este un asistent privat și răspunde doar proprietarilor săi. Dacă vă numărați printre ei, cereți o invitație sau trimiteți <code>/claim</code> urmat de codul dumneavoastră.

welcome =
    <b>Bună ziua, { $name }! Sunt Tact.</b>
    Vă ajut cu clienții: ce fel de om este fiecare, pe ce canal îl abordați, ce anume îi spuneți și ce nu trebuie uitat.

    Vorbim românește, iar la dumneavoastră e acum ora <b>{ $time }</b> ({ $city }). E corect?
welcome-right = ✓ { $time }, corect
welcome-zone = 🕐 Altă oră
zone-ask =
    <b>Unde sunteți?</b>
    Alegeți un oraș, scrieți altul sau trimiteți locația: păstrez doar fusul orar.
zone-set = Am notat: { $city }, acolo este ora <b>{ $time }</b>.
zone-share = 📍 Trimit locația
zone-shared = Mulțumesc. Locația în sine nu se păstrează.
first-client =
    <b>La cine vă gândiți?</b>
    Scrieți numele clientului, trimiteți contactul sau redirecționați un mesaj de la client.
language-set = De acum vorbim românește.
language-english = English
language-russian = Русский
language-romanian = Română

settings =
    <b>Setări</b>
    Limba: română
    Ora: { $city }, { $time }
    Moneda pentru sumele scrise fără monedă: { $currency }
settings-zone = 🕐 Fusul orar
settings-currency = 💱 Moneda
currency-ask = La ce monedă vă gândiți când scrieți doar un număr?
currency-set = Sumele fără monedă sunt de acum în { $currency }.

help =
    <b>Ce pot face</b>

    <b>Deschid un client.</b> Scrieți numele, în orice alfabet: <i>Egor</i>, <i>Егор</i>.
    <b>Adaug unul.</b> /new Egor, sau trimiteți un contact, sau redirecționați un mesaj de la client.
    <b>Vă arăt ce fel de om este.</b> În fișă, „Ce fel de om este?”: trei până la opt atingeri după o discuție.
    <b>Alegem ce urmează.</b> „Ce urmează?” ordonează canalele și spune de ce.
    <b>Vă ajut la telefon.</b> <i>/call Egor</i>: ce spuneți și ce răspundeți, notițe din mers, scrisoarea de după.
    <b>Găsim cuvintele.</b> „Ce spun?” dă textul, gata de copiat.
    <b>În orice alt chat.</b> Scrieți numele meu cu @, apoi <i>Egor scump</i>: ce spuneți, gata de trimis.
    <b>Citim un mesaj.</b> Redirecționați sau lipiți ce a scris clientul: ce ar putea fi și ce răspundeți. /read
    <b>Nu uităm de bani.</b> „Plată”: <i>1500 lei, 25 noiembrie</i>. Vă amintesc înainte, în ziua plății și după.
    <b>Păstrăm legătura.</b> „Periodic” în fișă: vă amintesc la timp de raport și de clientul cu care n-ați mai vorbit de mult.
    <b>Nu uităm nici restul.</b> <i>/remind mâine la 10 telefon pentru Egor</i>

    /today · /week · /day · /clients · /call · /money · /reminders · /calendar · /wordings · /guide · /settings
help-clients = 👥 Clienți
help-new = ➕ Client nou
help-sample = 🎒 Încarc un exemplu

# A text taken over as it is; only made safe.
verbatim = { $text }

back = ← Înapoi
cancel = Renunț
cancelled = Bine, lăsăm așa.
command-start = Primii pași
command-guide = Stiluri, canale, mișcări dificile, liste
command-clients = Clienții dumneavoastră
command-new = Adăugați un client
command-remind = Puneți un memento
command-reminders = Ce urmează
command-settings = Limba, ora, moneda
command-help = Ce pot face
bot-description =
    Vă ajut cu clienții: ce fel de om este fiecare, pe ce canal îl abordați și de ce, ce anume îi spuneți și ce nu trebuie uitat.

    Apăsați Start.
bot-about = Ce fel de om este clientul, ce îi spuneți, pe ce canal și ce nu trebuie uitat.
said-unclear = Nu am înțeles. Numele unui client îi deschide fișa; restul e în /help.
unsupported = Asta nu pot folosi deocamdată. Pot folosi un text, un contact, un mesaj redirecționat sau o locație.

error-stale = Butonul e de mai demult și nu se mai potrivește. Folosiți, vă rog, ultimul mesaj.
error-command-unknown = Nu cunosc comanda. /help arată ce pot face.
error-unforeseen = Ceva nu a mers la noi. Nu s-a pierdut nimic; vă rugăm să mai încercați peste puțin timp.
error-place-unknown = Nu cunosc acest loc. Încercați un oraș mai mare din apropiere, de exemplu București.
error-value-empty = Mesajul e gol. Scrieți-l, vă rog, încă o dată.
error-value-too-long = E puțin cam lung: cel mult { $limit } de caractere, vă rog.
