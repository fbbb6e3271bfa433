# Canale: numele lor, de ce unul înaintea altuia, când și ce urmează.

channel-email = E-mail
channel-messenger = Messenger
channel-sms = SMS
channel-phone = Apel
channel-meeting = Întâlnire

channel-email-do = Scrieți un e-mail
channel-messenger-do = Scrieți pe messenger
channel-sms-do = Trimiteți un SMS
channel-phone-do = Sunați
channel-meeting-do = Stabiliți o întâlnire

## Când

channel-time-now = Momentul potrivit: acum
channel-time-at = Momentul potrivit: { $moment }, ora clientului
channel-time-both = Momentul potrivit: { $moment } la client, { $mine } la dumneavoastră
channel-time-read = Puteți trimite acum; va fi citit la începutul programului: { $moment }, ora clientului

## Ce vine înainte și după

channel-followup = { $channel ->
    [email] Apoi, în aceeași zi, un e-mail
    [messenger] Apoi, în aceeași zi, un mesaj
   *[sms] Apoi, în aceeași zi, un SMS
}
channel-announce = { $channel ->
    [email] Stabiliți mai întâi ora prin e-mail
    [sms] Stabiliți mai întâi ora prin SMS
   *[messenger] Stabiliți mai întâi ora printr-un mesaj
}

## De unde vine motivul

channel-source-book = din capitolul de carte despre alegerea canalului
channel-source-judgement = aprecierea noastră
channel-source-research = din cercetări
channel-source-client = din răspunsurile acestui client
channel-source-asked = așa cum s-a stabilit cu clientul
channel-source-day = din ziua dumneavoastră

## Motive: cât costă canalul și ce oferă

channel-why-cost-email = Nu întrerupe pe nimeni și așteaptă un moment liber
channel-why-cost-messenger = Se scrie repede și lasă timp pentru răspuns
channel-why-cost-sms = Loc pentru un singur lucru, iar răspunsul e incomod
channel-why-cost-phone = Durează câteva minute și se aude imediat starea de spirit
channel-why-cost-meeting = Costă cel mai mult: agendă înainte, minută după

## Motive: ce cere pasul următor

channel-why-trace-email = Rămâne scris, ușor de găsit și de arătat
channel-why-trace-messenger = Lasă o urmă, fie și pe jumătate
channel-why-trace-sms = Lasă un rând la care se poate face trimitere
channel-why-trace-phone = Nu lasă urme dacă nu confirmați în scris
channel-why-trace-meeting = Nu lasă urme până nu trimiteți minuta
channel-why-emotional-email = Nu transmite tonul: cititorul și-l închipuie, iar conflictul crește
channel-why-emotional-messenger = În mesaje scurte, emoțiile puternice se înțeleg greșit
channel-why-emotional-sms = Nu are loc nici pentru ton, nici pentru argumente
channel-why-emotional-phone = Auziți cum e primit și puteți corecta imediat
channel-why-emotional-meeting = Un conflict se rezolvă cel mai bine față în față
channel-why-urgent-email = E urgent, iar un e-mail poate sta necitit
channel-why-urgent-messenger = E urgent, iar un mesaj e văzut mai repede decât un e-mail
channel-why-urgent-sms = E urgent, iar SMS-ul ajunge și fără internet
channel-why-urgent-phone = E urgent, iar la apel reacția vine pe loc
channel-why-urgent-meeting = E urgent, iar o întâlnire trebuie întâi stabilită
channel-why-complex-email = Încap o explicație completă și fișiere atașate
channel-why-complex-messenger = Prea multe de explicat într-un chat
channel-why-complex-sms = Mult prea scurt pentru o explicație
channel-why-complex-phone = Întrebările se lămuresc pe loc
channel-why-complex-meeting = Lucrurile complicate se rezolvă mai repede la aceeași masă
channel-why-figures-email = Cifrele pot fi citite, verificate și atașate
channel-why-figures-messenger = Se poate atașa un fișier cu cifrele
channel-why-figures-sms = Nu e loc pentru cifre
channel-why-figures-phone = Cifrele doar auzite nu se rețin
channel-why-figures-meeting = Puteți parcurge cifrele împreună
channel-why-fact-email = Suma și data se văd din subiectul mesajului
channel-why-fact-messenger = Suma și data încap într-un mesaj scurt
channel-why-fact-sms = Suma și data încap într-un rând; într-un studiu despre amenzi judiciare au plătit 33 % după un SMS cu numele lor și 5 % fără SMS
channel-why-fact-phone = Suma și data se pot auzi greșit
channel-why-fact-meeting = Prea mult efort pentru o sumă și o dată
channel-why-light-email = Puțin cam formal pentru un lucru mărunt
channel-why-light-messenger = Potrivit pentru întrebări scurte și pentru a păstra legătura
channel-why-light-sms = Puțin cam sec pentru un lucru mărunt
channel-why-light-phone = Un apel scurt păstrează relația caldă
channel-why-light-meeting = Prea mult efort pentru un lucru mărunt

## Motive: felul clientului

channel-why-style-choleric-email = Nu are răbdare pentru mesaje lungi; e-mailul e doar pentru evidență
channel-why-style-choleric-messenger = Preferă pe scurt: două rânduri și o întrebare
channel-why-style-choleric-sms = Preferă scurt și la obiect
channel-why-style-choleric-phone = Preferă să decidă pe loc, iar un apel e potrivit
channel-why-style-choleric-meeting = Nu are răbdare pentru întâlniri pe care le-ar înlocui un apel
channel-why-style-sanguine-email = Mesajele lungi rămân aici citite pe jumătate
channel-why-style-sanguine-messenger = Preferă contactul ușor, rapid, personal
channel-why-style-sanguine-sms = Reacționează la un semn scurt
channel-why-style-sanguine-phone = Vorbește cu plăcere, iar o voce caldă contează
channel-why-style-sanguine-meeting = Vine cu plăcere la întâlniri și se deschide acolo
channel-why-style-phlegmatic-email = Preferă să citească fiecare detaliu în ritmul propriu
channel-why-style-phlegmatic-messenger = Pe chat e prea multă grabă și prea puține detalii
channel-why-style-phlegmatic-phone = Nu îi place să răspundă în grabă
channel-why-style-phlegmatic-meeting = Preferă faptele pe hârtie în locul discuțiilor
channel-why-style-melancholic-email = Are timp de gândire înainte de răspuns
channel-why-style-melancholic-messenger = Discret și personal, cu timp de gândire
channel-why-style-melancholic-sms = Poate suna tăios și rămâne în minte
channel-why-style-melancholic-phone = Un apel neașteptat poate neliniști
channel-why-style-melancholic-meeting = Îi vine greu să răspundă pe loc, față în față
channel-why-conflict-choleric-phone = La telefon, o ceartă se aprinde mai ușor
channel-why-conflict-choleric-meeting = Respectă pe cine rămâne ferm și calm, față în față
channel-why-conflict-sanguine-phone = O voce caldă limpezește multe
channel-why-conflict-phlegmatic-phone = Are nevoie de timp, iar un apel oferă puțin
channel-why-conflict-phlegmatic-meeting = Are nevoie de timp să se pregătească de întâlnire
channel-why-conflict-melancholic-phone = Are nevoie de cineva care ascultă, iar la telefon se poate fără martori
channel-why-conflict-melancholic-meeting = La masă, față în față, se poate închide în sine
channel-why-pace-fast-for = Se potrivește cuiva rapid și deschis
channel-why-pace-fast-against = Se potrivește mai puțin cuiva rapid și deschis
channel-why-pace-slow-for = Se potrivește cuiva rezervat, care se gândește înainte
channel-why-pace-slow-against = Se potrivește mai puțin cuiva rezervat

## Motive: acest client

channel-why-preferred = Clientul preferă acest canal
channel-why-no-calls = Apelurile neanunțate nu sunt dorite
channel-why-blame-for = Rămâne scris, dacă mai târziu se dă vina pe dumneavoastră
channel-why-blame-against = Nu rămâne nicio dovadă, dacă mai târziu se dă vina pe dumneavoastră
channel-why-forgets-for = Promisiunile se uită, iar ce e scris poate fi recitit
channel-why-forgets-against = Ce e doar spus se uită
channel-why-answers-for = Funcționează cu acest client: a răspuns la { $answered } din { $tried }
channel-why-answers-against = Funcționează mai slab cu acest client: a răspuns la { $answered } din { $tried }
channel-why-speed-for = { $unit ->
    [minutes] { $count ->
        [one] Răspunde repede: de obicei într-un minut
        [few] Răspunde repede: de obicei în { $count } minute
       *[other] Răspunde repede: de obicei în { $count } de minute
    }
    [hours] { $count ->
        [one] Răspunde repede: de obicei într-o oră
        [few] Răspunde repede: de obicei în { $count } ore
       *[other] Răspunde repede: de obicei în { $count } de ore
    }
   *[days] { $count ->
        [one] Răspunde repede: de obicei într-o zi
        [few] Răspunde repede: de obicei în { $count } zile
       *[other] Răspunde repede: de obicei în { $count } de zile
    }
}
channel-why-speed-against = { $unit ->
    [minutes] { $count ->
        [one] Răspunde încet: de obicei după un minut
        [few] Răspunde încet: de obicei după { $count } minute
       *[other] Răspunde încet: de obicei după { $count } de minute
    }
    [hours] { $count ->
        [one] Răspunde încet: de obicei după o oră
        [few] Răspunde încet: de obicei după { $count } ore
       *[other] Răspunde încet: de obicei după { $count } de ore
    }
   *[days] { $count ->
        [one] Răspunde încet: de obicei după o zi
        [few] Răspunde încet: de obicei după { $count } zile
       *[other] Răspunde încet: de obicei după { $count } de zile
    }
}
channel-why-silent = { $count ->
    [one] O încercare fără răspuns: e timpul să schimbați canalul
    [few] { $count } încercări la rând fără răspuns: e timpul să schimbați canalul
   *[other] { $count } de încercări la rând fără răspuns: e timpul să schimbați canalul
}
channel-why-changed = { $channel }, încercări la rând fără răspuns: { $count }. E timpul să schimbați canalul
channel-why-only = Singurul canal potrivit aici
channel-why-waits = { $hours ->
    [one] Programul clientului începe peste o oră
    [few] Programul clientului începe peste { $hours } ore
   *[other] Programul clientului începe peste { $hours } de ore
}
channel-why-busy-for = { $count ->
    [one] Aveți azi un lucru de făcut, iar aici răspunsul poate veni mai târziu
    [few] Aveți azi { $count } lucruri de făcut, iar aici răspunsul poate veni mai târziu
   *[other] Aveți azi { $count } de lucruri de făcut, iar aici răspunsul poate veni mai târziu
}
channel-why-busy-against = { $count ->
    [one] Aveți azi un lucru de făcut, iar aici e nevoie de timp pe loc
    [few] Aveți azi { $count } lucruri de făcut, iar aici e nevoie de timp pe loc
   *[other] Aveți azi { $count } de lucruri de făcut, iar aici e nevoie de timp pe loc
}

## Reguli: ce e exclus, ce urmează, ce vine înainte

channel-why-out-emotion-sms = Aici sunt emoții la mijloc, iar un SMS nu transmite nici tonul, nici argumentele
channel-why-out-emotion-text = Un conflict nu se rezolvă în scris: întâi vorbiți, apoi scrieți
channel-why-out-detail-sms = Un SMS e prea scurt pentru asta
channel-why-out-record-voice = E nevoie tocmai de urma scrisă
channel-why-out-write-first = Regula de contact: în scris, dacă nu trebuie discutat chiar acum
channel-why-then-agreed = Banii sau volumul de lucru stabilite verbal se confirmă în scris în aceeași zi
channel-why-then-figures = Cifrele nu se dau niciodată doar la telefon
channel-why-then-blame = Ce e doar spus poate fi negat mai târziu
channel-why-then-forgets = Promisiunile se uită, iar o notă scurtă ajută
channel-why-then-trace = O discuție nu lasă urme de la sine
channel-why-ahead-asked = Apelurile neanunțate nu sunt dorite
channel-why-ahead-style = E mai bine să știe dinainte despre ce va fi vorba
