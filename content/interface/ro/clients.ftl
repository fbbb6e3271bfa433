# Fișele clienților: listă, fișă, adăugare, modificare.

clients-list = <b>Clienții dumneavoastră</b>, cei mai recenți primii.
clients-none =
    <b>Încă nu aveți clienți aici.</b>
    Scrieți un nume, trimiteți un contact sau redirecționați un mesaj de la client.
clients-archived = <b>Arhivă</b>
clients-archived-none = Arhiva e goală.
clients-new = ➕ Client nou
clients-archive = 🗄 Arhivă
clients-more = Înainte →
clients-fewer = ← Înapoi
clients-found = La cine vă referiți?
client-ask-name = Cum se numește clientul? Puteți trimite și un contact sau redirecționa un mesaj.
client-unknown = Nu am încă niciun client <b>{ $name }</b>. Adaug în listă?
client-add = ➕ Adaug: { $name }
client-namesake = Există deja un client cu numele <b>{ $name }</b>. Este aceeași persoană?
client-same = Deschid: { $name }
client-another = ➕ Altă persoană: { $name }
client-added = Client nou în listă: <b>{ $name }</b>.
client-forwarded = Un mesaj de la <b>{ $name }</b>. Adaug persoana la clienți? Mesajul în sine nu se păstrează.

card-style-unknown = 🎭 Stil: încă necunoscut
card-style = 🎭 { $style }
card-open-sitting = 🎭 Au rămas câteva întrebări fără răspuns
card-payment = 💰 { $sum } până la { $day } ({ $when })
card-promised = 💰 { $sum }, promisă până la { $day } ({ $when })
card-payments-more = { $count ->
    [one] 💰 … și încă o plată
    [few] 💰 … și încă { $count } plăți
   *[other] 💰 … și încă { $count } de plăți
}
card-in = { $days ->
    [0] azi
    [one] peste { $days } zi
    [few] peste { $days } zile
   *[other] peste { $days } de zile
}
card-late = { $days ->
    [one] întârziere de { $days } zi
    [few] întârziere de { $days } zile
   *[other] întârziere de { $days } de zile
}
card-reminder = ⏰ { $when }: { $text }
card-reminder-sent = ⏰ { $text } (amintit, încă deschis)
card-next = ➡️ Urmează: { $channel }. { $reason }
card-touch = ↔️ { $day }: { $channel }, { $outcome }
card-clock = 🕐 La client este acum { $time }
card-note = 📝 { $note }
card-archived = 🗄 În arhivă
card-what-next = 🧭 Ce urmează?
card-say = 💬 Ce spun?
card-temperament = 🎭 Ce fel de om este?
card-pay = 💰 Plată
card-remind = ⏰ Amintește-mi
card-touched = ↔️ Am vorbit
card-guide = 📖 Bine de știut
card-edit = ⚙️ Modific
card-list = ← Clienți
card-back = ← { $name }

edit-title = <b>{ $name }</b>: ce schimbăm?
edit-name = Nume
edit-company = Companie
edit-phone = Telefon: { $value }
edit-email = E-mail: { $value }
edit-note = Notă
edit-nothing = lipsește
edit-language = Scriem în { $language }
edit-address = Adresare: { $address ->
    [informal] cu „tu”
   *[formal] cu „dumneavoastră”
}
edit-channels = Canale
edit-traits = Obiceiuri
edit-zone = Ora: { $city }
edit-zone-mine = ca la mine
edit-archive = 🗄 În arhivă
edit-restore = ↩️ Readuc
edit-delete = 🗑 Șterg
edit-ask-name = Cum notăm acest client?
edit-ask-company = Ce companie? Sau un cuvânt care îl deosebește de alții.
edit-ask-phone = Numărul de telefon, cu prefixul țării: <code>+373 69 123 456</code>
edit-ask-email = Adresa de e-mail: <code>egor@example.com</code>
edit-ask-note = Ce e bine să țineți minte despre acest client? Nota nouă o înlocuiește pe cea veche.
edit-ask-zone = În ce oraș este acest client? Alegeți sau scrieți.
edit-clear = Elimin
language-name-en = engleză
language-name-ru = rusă
language-name-ro = română

channels-title =
    <b>{ $name }</b>: ce canale aveți?
    Steluța arată canalul preferat de client.
channels-prefer = preferă?
channels-preferred = ⭐ preferă
traits-title =
    <b>{ $name }</b>: ce ați observat?
    De asta depinde canalul pe care îl propun.
trait-forgets = Uită promisiunile
trait-shifts_blame = Dă vina pe alții
trait-no_calls = Fără apeluri neanunțate
trait-write_first = Întâi în scris

client-put-away = <b>{ $name }</b>: fișa e în arhivă. Nu s-a pierdut nimic.
client-taken-back = <b>{ $name }</b>: fișa e din nou în listă.
client-delete-ask = <b>{ $name }</b>: ștergem fișa cu tot ce conține — răspunsuri, plăți, mementouri?
client-delete-yes = 🗑 Da, șterg
client-deleted = <b>{ $name }</b>: fișa e ștearsă. Timp de o zi o puteți readuce; după aceea dispare definitiv.
client-undelete = ↩️ Readuc

error-client-gone = Acest client nu mai este aici.
error-channel-last = Trebuie să rămână măcar un canal: altfel cum luați legătura cu clientul?
error-note-too-long = O notă poate avea cel mult { $limit } de caractere.
error-email-unreadable = Nu pare o adresă de e-mail. De exemplu: egor@example.com
error-phone-unreadable = Nu pare un număr de telefon. Cu prefixul țării, vă rog: +373 69 123 456
error-forward-unknown = Nu se vede cine a scris mesajul. Scrieți numele și continuăm.
error-forward-own = Acesta e mesajul dumneavoastră. Redirecționați unul scris de client sau scrieți numele clientului.
error-forward-bot = Mesajul vine de la un bot. Redirecționați unul scris de client sau scrieți numele clientului.
