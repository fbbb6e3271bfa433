# Citirea mesajului unui client și ce arată fișa lui de la sine.

command-read = Citesc mesajul unui client
read-ask =
    <b>Care mesaj?</b>
    Lipiți-l aici sau redirecționați-l. Nu îl păstrez.
read-offer =
    <b>Este mesajul unui client?</b>
    Pot spune ce ar putea însemna și ce să răspundeți. Nu îl păstrez.
read-it = 🔎 Citește mesajul
read-whose = Scrie <b>{ $name }</b>
read-alike = <b>{ $name }</b>, după nume: contul este ascuns
read-somebody = <b>Mesajul unui client</b>
read-title = Ce ar putea fi, întâi cel mai probabil:
read-ordinary = Mi se pare un mesaj obișnuit. Dacă ceva nu sună bine, ar putea fi:
read-line = { $number }. <b>{ $title }</b>{ $led }{ $why }
read-words = { " " }· { $words }
read-quoted = „{ $text }”
read-why-owes = { " " }· e o plată scadentă
read-why-agreed = { " " }· v-ați înțeles recent asupra a ceva
read-why-approved = { " " }· era o aprobare în curs
read-why-input = { " " }· așteptăm ceva de la client
read-why-edits = { " " }· au fost deja mai multe modificări
read-why-warned = { " " }· ați avertizat asupra unui risc
read-why-calls = { " " }· a sunat des în ultima vreme
read-why-made = { " " }· s-a mai întâmplat cu acest client
read-both = Oricare poate fi și îndreptățit. Dumneavoastră cunoașteți omul, eu doar cuvintele.
read-fair = 🤝 Cerere firească
read-none = Nimic din acestea
read-who = 👤 De la cine?
read-not-them = Altcineva
read-who-title = De la cine este mesajul?
read-nobody = Nu e pe lista mea
read-self-check = <b>Întâi o privire la noi.</b> { $text }
read-checked = Verificat, mai departe
read-they-are-right = 🤝 Are dreptate în ceva
read-copy-line = 📋 Replica
read-copy-question = 📋 Întrebarea
read-ready = 💬 Un mesaj gata, pe fiecare canal
read-back = ← La mesaj
read-keep = 📎 Păstrează cuvintele
read-forget = 🗑 Uită cuvintele
read-kept = Păstrat, doar pentru dumneavoastră: mă ajută la următorul.
read-forgotten = Uitat. Rămâne doar ce a fost.
read-as-fair = <b>O cerere firească</b>, notat.
read-fair-how =
    Răspundeți la ce s-a cerut, cu o dată, și mulțumiți că s-a spus.
    <i>{ $text }</i>
read-as-none =
    <b>Nimic din acestea</b>: notat ca mesaj obișnuit.
    Sau este una dintre acestea?
error-read-nothing = Nu găsesc cuvinte de citit. Trebuie să fie text, scris sau sub o poză.
error-read-gone = Nu mai văd mesajul acela. Redirecționați-l sau lipiți-l, vă rog, încă o dată.

hint-silence = { $days ->
    [one] 💡 Niciun răspuns la mesajele despre plată din { $day }, de { $days } zi. Dispare?
    [few] 💡 Niciun răspuns la mesajele despre plată din { $day }, de { $days } zile. Dispare?
   *[other] 💡 Niciun răspuns la mesajele despre plată din { $day }, de { $days } de zile. Dispare?
}
hint-payment_promise = 💡 Plata promisă pentru { $day } nu a venit. Dispare?
hint-promise = 💡 Promis pentru { $day } și nefăcut: „{ $first }”. Trage de timp?
hint-edits = { $count ->
    [one] 💡 { $count } modificare la același lucru din { $day }: „{ $first }”, apoi „{ $second }”. Modificări fără sfârșit?
    [few] 💡 { $count } modificări la același lucru din { $day }: „{ $first }”, apoi „{ $second }”. Modificări fără sfârșit?
   *[other] 💡 { $count } de modificări la același lucru din { $day }: „{ $first }”, apoi „{ $second }”. Modificări fără sfârșit?
}
hint-contradiction = 💡 Înțelegere din { $day }: „{ $first }”. Mai târziu: „{ $second }”. Se mută ținta?
hint-where = <i>Mai multe la „Bine de știut”.</i>
hint-what = 💡 Ce e de făcut
hint-off = Nu mai arăta asta
hint-is-off = Bine, nu mai arăt.
