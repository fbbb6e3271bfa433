# Calendarul: fișiere și adresa privată pe care o citesc aplicațiile de calendar.

command-calendar = Mementouri și plăți în calendarul dumneavoastră
settings-calendar = 📆 Calendar
calendar-name = Tact
calendar-payment = 💰 { $name }: { $sum }
calendar-report = 📊 { $name }: { $report }
calendar-touch = 🤝 { $name }: e timpul să dați un semn
calendar-due = Termen: { $day }.
calendar-promised = Plată promisă pentru această zi. Termenul: { $day }.
calendar-from = De la Tact.
calendar-to = 📆 În calendar
calendar-file = Deschideți fișierul, iar aplicația de calendar vă propune să-l adăugați.
calendar-off =
    <b>Calendarul dumneavoastră</b>
    Vă pot da o adresă privată. O adăugați o singură dată în Google Calendar sau în Apple Calendar, iar mementourile, plățile și rapoartele apar acolo, mereu la zi.

    Se văd doar numele clientului și despre ce e vorba: nici notițe, nici stiluri.
calendar-on = 🔗 Vreau adresa
calendar-is-on =
    <b>Calendarul dumneavoastră</b>
    Adresa privată funcționează din { $day }.
calendar-unread = Niciun calendar n-a citit-o încă. La Google poate dura câteva ore.
calendar-read = Citită ultima dată { $when }.
calendar-lost = Nu păstrez o copie a adresei. Dacă ați pierdut-o sau a văzut-o altcineva, luați una nouă: cea veche încetează imediat.
calendar-new = 🔄 Adresă nouă
calendar-end = ⏹ Opresc
calendar-all = 📄 Totul într-un fișier
calendar-address =
    <b>Adresa dumneavoastră privată</b>
    <code>{ $address }</code>

    Oricine o are vă poate citi mementourile, plățile și rapoartele. Nu o mai pot arăta a doua oară, așa că adăugați-o acum.
calendar-how =
    <b>Google Calendar:</b> la calculator, deschideți calendar.google.com, apăsați + lângă „Alte calendare”, alegeți „De la adresa URL” și lipiți adresa.
    <b>iPhone, iPad:</b> Configurări → Aplicații → Calendar → Conturi Calendar → Adăugați un cont → Altul → Adăugați calendar pe bază de abonament.
    <b>Mac:</b> în Calendar, meniul Fișier → Abonament nou la calendar.

    Google caută schimbări de câteva ori pe zi, Apple cât de des îi spuneți.
calendar-local =
    Adresa funcționează doar pe acest calculator, deci Google n-o poate citi. Ca s-o încercați, deschideți-o în browser sau, pe Mac, în Calendar: Fișier → Abonament nou la calendar.
calendar-copy = 📋 Copiez adresa
calendar-unreachable =
    <b>Calendarul dumneavoastră</b>
    „📆 În calendar” de sub un memento sau o plată vă dă un fișier pe care îl deschide orice calendar, iar butonul de mai jos pune totul într-un singur fișier.

    Pentru un calendar care se actualizează singur e nevoie de o adresă la care pot fi găsit din internet. O stabilește cine administrează programul: <code>WEB_PORT</code> și <code>PUBLIC_URL</code>, vedeți README.

error-calendar-unreachable = Încă nu pot fi găsit din internet, deci nu am ce adresă să dau. /calendar arată ce merge deja.
error-calendar-empty = Deocamdată nu e nimic de pus în calendar.
