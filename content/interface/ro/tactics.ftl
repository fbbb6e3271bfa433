# Citirea mesajului unui client și ce arată fișa lui de la sine.

command-read = Citesc mesajul unui client
read-ask =
    <b>Care mesaj?</b>
    Lipiți-l aici sau redirecționați-l. Nu îl păstrez.
read-offer =
    <b>Este mesajul unui client?</b>
    Pot spune ce ar putea însemna și ce să răspundeți. Nu îl păstrez.
read-it = 🔎 Citește mesajul
read-whose = Mesaj de la <b>{ $name }</b>
read-alike = <b>{ $name }</b>, după nume: contul este ascuns
read-somebody = <b>Mesajul unui client</b>
read-title = Ce ar putea fi, întâi cel mai probabil:
read-ordinary = Mi se pare un mesaj obișnuit. Dacă ceva nu sună bine, ar putea fi:
read-line = { $number }. <b>{ $title }</b>{ $led }{ $why }
read-words = { " " }· { $words }
read-quoted = „{ $text }”
read-why-owes = { " " }· e o plată scadentă
read-why-agreed = { " " }· ați convenit ceva de curând
read-why-approved = { " " }· se aștepta o aprobare
read-why-input = { " " }· așteptăm ceva de la client
read-why-edits = { " " }· au fost deja mai multe corecturi
read-why-warned = { " " }· ați atras atenția asupra unui risc
read-why-calls = { " " }· a sunat des în ultima vreme
read-why-made = { " " }· s-a mai întâmplat cu acest client
read-both = Oricare dintre ele poate fi și o cerere îndreptățită. Dumneavoastră cunoașteți omul, eu doar cuvintele.
read-fair = 🤝 Cerere firească
read-none = Niciuna dintre ele
read-who = 👤 De la cine?
read-not-them = Altcineva
read-who-title = De la cine este mesajul?
read-nobody = Nu e pe lista mea
read-self-check = <b>Întâi, o privire spre noi.</b> { $text }
read-checked = Verificat, mai departe
read-they-are-right = 🤝 Are dreptate în ceva
read-copy-line = 📋 Replica
read-copy-question = 📋 Întrebarea
read-ready = 💬 Mesaje gata, pe fiecare canal
read-back = ← La mesaj
read-keep = 📎 Păstrează cuvintele
read-forget = 🗑 Uită cuvintele
read-kept = Păstrat, doar pentru dumneavoastră: mă ajută la următorul.
read-forgotten = Uitat. Rămâne notat doar felul mesajului.
read-as-fair = <b>O cerere firească</b>, notat.
read-fair-how =
    Răspundeți la ce s-a cerut, cu o dată, și mulțumiți că vi s-a spus.
    <i>{ $text }</i>
read-as-none =
    <b>Niciuna dintre ele</b>: notat ca mesaj obișnuit.
    Sau poate una de mai jos?
error-read-nothing = Nu găsesc niciun text. Trimiteți-l, vă rog, scris sau sub o poză.
error-read-gone = Nu mai văd mesajul acela. Redirecționați-l sau lipiți-l, vă rog, încă o dată.

hint-silence = { $days ->
    [one] 💡 De o zi, din { $day }, niciun răspuns la mesajele despre plată. Dispare?
    [few] 💡 De { $days } zile, din { $day }, niciun răspuns la mesajele despre plată. Dispare?
   *[other] 💡 De { $days } de zile, din { $day }, niciun răspuns la mesajele despre plată. Dispare?
}
hint-payment_promise = 💡 Plata promisă pentru { $day } nu a venit. Dispare?
hint-promise = 💡 Promis pentru { $day } și nefăcut: „{ $first }”. Își amână partea?
hint-edits = { $count ->
    [one] 💡 O corectură la același lucru din { $day }: „{ $first }”, apoi „{ $second }”. Corecturi fără sfârșit?
    [few] 💡 { $count } corecturi la același lucru din { $day }: „{ $first }”, apoi „{ $second }”. Corecturi fără sfârșit?
   *[other] 💡 { $count } de corecturi la același lucru din { $day }: „{ $first }”, apoi „{ $second }”. Corecturi fără sfârșit?
}
hint-contradiction = 💡 Înțelegere din { $day }: „{ $first }”. Mai târziu: „{ $second }”. Acum vrea altceva?
hint-where = <i>Mai multe la „Bine de știut”.</i>
hint-what = 💡 Ce e de făcut
hint-off = Nu mai arăta asta
hint-is-off = Bine, nu mai arăt.
