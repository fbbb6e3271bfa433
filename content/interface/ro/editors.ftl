### Pentru cei care scriu textele: linia de comandă `bot.py words`, pagina pentru corectură și
### documentele pe care le ține la zi.

## Linia de comandă

editors-about = Arată și verifică textele lui Tact. Nu se trimite nimic nimănui și nu e nevoie de token.
editors-help-list = ce există: situații, etape, canale, valori
editors-help-show = arată textele cu valori obișnuite; ce nu e precizat înseamnă tot ce există
editors-help-check = ce lipsește, ce e prea lung sau nefolosit; codul 1 dacă e ceva de îndreptat
editors-help-page = scrie o singură pagină cu toate textele, de citit în browser
editors-help-count = numără textele și spune ce lipsește intenționat
editors-help-docs = scrie numărătoarea și mostrele în { $folder }
editors-help-spelling = caută fiecare cuvânt în dicționar; codul 1 dacă unul nu se găsește
editors-option-speak = limba răspunsurilor: { $known }
editors-option-language = numai limba aceasta: { $known }
editors-option-situation = de exemplu { $known }
editors-option-stage = de exemplu { $known }
editors-option-channel = unul dintre: { $known }
editors-option-style = unul dintre: { $known }
editors-option-informal = adresarea cu „tu”
editors-option-variant = altă formulare: { $known }
editors-option-set = o valoare proprie, de exemplu sum="300 de lei"; sum= o lasă deoparte
editors-option-to = fișierul în care se scrie

editors-none-situation = Nu există situația „{ $given }”.
editors-none-stage = Nu există etapa „{ $given }” în situația aceasta.
editors-none-channel = Nu există canalul „{ $given }”.
editors-none-style = Nu există stilul „{ $given }”.
editors-none-language = Nu există limba „{ $given }”.
editors-none-variant = Nu există aici formularea „{ $given }”.
editors-none-value = Nu există aici valoarea „{ $given }”.
editors-none-likely = Poate { $likely }?
editors-none-known = Există: { $known }.
editors-none-there = Nu există niciuna.
editors-set-how = „{ $given }” nu e clar. O valoare se scrie nume=text, de exemplu sum="300 de lei".
editors-set-needed = Niciun text de aici nu se poate lipsi de { $value }.

## Titluri și etichete

editors-needed = se cere: { $values }
editors-optional = se poate folosi: { $values }
editors-draft = ciornă
editors-unwritten = Încă nescris.
editors-absent = { $channel }: lipsește intenționat. { $reason }
editors-style-unknown = Încă necunoscut
editors-address-formal = cu „dumneavoastră”
editors-address-informal = cu „tu”
editors-variant-second = a doua formulare
editors-variant-third = a treia formulare
editors-variant-shorter = mai scurt
editors-variant-warmer = mai cald
editors-variant-firmer = mai ferm
editors-characters = { $count ->
    [one] { $count } caracter
    [few] { $count } caractere
   *[other] { $count } de caractere
}
editors-sms = { $units } în { $encoding }, SMS: { $segments }, rezervă { $left }
editors-too-long = prea lung

## Ce s-a găsit

editors-faults = De îndreptat: { $count }
editors-drafts = Încă în lucru, nu se oferă nimănui: { $count }
editors-notes = Bine de știut: { $count }
editors-sound = Nu e nimic de îndreptat.
editors-finding-broken = { $detail }
editors-finding-unused = nicio situație nu cere valoarea aceasta
editors-finding-no-words = lipsesc cuvintele pentru: { $detail }
editors-finding-spare-words = niciun id nu are nevoie de cuvintele: { $detail }
editors-finding-unwritten = încă nescris: { $detail }
editors-finding-long-sms = SMS pentru un singur text: { $detail }
editors-finding-long-message = caractere într-un mesaj: { $detail }
editors-finding-no-button = nu încape în butonul de copiere, așa că se copiază apăsând pe text: { $detail }
editors-finding-in-vain = se cere, dar nu apare în niciun text: { $detail }
editors-finding-only-elsewhere = altă limbă are și formulările: { $detail }

## Ortografie

editors-spelling-unknown = { $word }: nu e în dicționar. { $place }
editors-spelling-stale = { $word }: e pe lista cuvintelor permise, dar în niciun text. { $place }
editors-spelling-sound = Cuvinte verificate: { $count }, nicio greșeală.
editors-spelling-how = Dacă un cuvânt e totuși corect, adăugați-l în { $folder }.
editors-spelling-absent = Lipsesc dicționarele: { $what }. În Debian și Ubuntu: { $command }

## Pagina

editors-page-written = { $path }: { $size } MB. Deschideți fișierul în browser.
editors-page-title = Textele pentru corectură
editors-page-intro = Toate textele cu valori obișnuite, care sunt marcate. Ce stă alăturat trebuie să sune diferit.
editors-page-find = Caută
editors-page-what = Despre ce
editors-page-channel = Canal
editors-page-style = Stil
editors-page-language = Limbă
editors-page-address = Adresare
editors-page-wording = Formulare
editors-page-beside = Alăturat
editors-page-all = toate
editors-page-first = prima
editors-page-styles = stiluri
editors-page-languages = limbi
editors-page-situations = Situații
editors-page-guides = Ghiduri
editors-page-nothing = Nu există așa ceva.
editors-guide-styles = Cum vă purtați cu fiecare stil
editors-guide-channels = La ce e bun un canal
editors-guide-tactics = Tactici
editors-guide-become_client = Client al propriului client
editors-guide-checklists = Liste de verificare
editors-guide-examples = Exemple de mesaje
editors-guide-titles = Titluri
editors-key-none = Niciuna dintre ele
editors-key-contact_rules = Reguli de contact
editors-field-do = De făcut
editors-field-dont = De evitat
editors-field-why = De ce
editors-field-source = Sursa
editors-field-strong = Bun pentru
editors-field-weak = Nepotrivit pentru
editors-field-when = Când
editors-field-rules = Reguli
editors-field-propose = Ce se spune
editors-field-title = Titlu
editors-field-signals = Semne
editors-field-reading_tactic = Dacă e o tactică
editors-field-reading_fair = Dacă e o cerere dreaptă
editors-field-self_check = Întâi întrebați-vă
editors-field-look_up = De verificat
editors-field-say = De spus acum
editors-field-question = Întrebarea care întoarce răspunderea
editors-field-never = Niciodată
editors-field-prevention = Pe viitor
editors-field-idea = Ideea
editors-field-how = Cum
editors-field-limits = Limite
editors-field-reminder = Memento

## Documentele

editors-docs-written = { $path } este scris.
editors-docs-by = Pagina aceasta e scrisă de comanda `{ $command }`; corectați textele, nu pagina.
editors-coverage-title = Ce acoperă textele
editors-coverage-sum = Situații oferite: { $situations }, cu etape: { $stages }{ $drafts ->
    [0] .
   *[other] ; alte etape în ciornă: { $drafts }.
} Fiecare etapă are un text pentru fiecare canal potrivit, stiluri: { $styles } (cu tot cu „încă necunoscut”), forme de adresare: { $addresses }, limbi: { $languages }.
editors-coverage-combinations = Combinații
editors-coverage-all = etapă × canal × stil × adresare × limbă
editors-coverage-covered = scrise și oferite
editors-coverage-drafts = scrise, ciornă
editors-coverage-unwritten = încă nescrise
editors-coverage-absent = lipsesc intenționat
editors-coverage-others = pe lângă acestea, alte formulări
editors-coverage-by-situation = Pe situații
editors-coverage-how = Fiecare număr socotește textele pentru toate stilurile și ambele forme de adresare; în paranteze, ciornele.
editors-coverage-situation = Situație
editors-coverage-stage = Etapă
editors-coverage-channels = Canale
editors-coverage-missing = Lipsesc intenționat
editors-coverage-channel = Canal
editors-coverage-reason = De ce
editors-coverage-guides = Ghiduri
editors-coverage-guide = Ghid
editors-coverage-entries = { $there } din { $all }
editors-specimens-title = Mostre
editors-specimens-intro = Câte zece texte în fiecare limbă, așa cum le-ar primi un client: situații, stiluri, canale și adresări diferite, cu valori obișnuite.
