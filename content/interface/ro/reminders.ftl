# Mementouri: o dată sau mereu.

remind-ask-text = Ce să vă amintesc?
remind-ask-text-client = <b>{ $name }</b>: ce să vă amintesc?
remind-ask-when =
    <b>{ $text }</b>
    Când? Alegeți sau scrieți data și ora, de exemplu <code>25.11 14:30</code>.
remind-hour = Peste o oră
remind-evening = Azi, 18:00
remind-morning = Mâine, 9:00
remind-days2 = Peste 2 zile, 9:00
remind-monday = Luni, 9:00
remind-week = Peste o săptămână, 9:00
remind-set = ⏰ Vă amintesc { $when }: { $text }
reminder-push = ⏰ { $text }
reminder-push-client = ⏰ <b>{ $name }</b>: { $text }
reminder-done = ✓ Gata
reminder-later = 💤 Mai târziu…
reminder-cancel = ✖️ Elimin
reminder-undo = ↩️ Anulez
reminder-card = 👤 Fișa
reminder-look = <b>{ $text }</b>
reminder-look-when = 🕐 { $when }
reminder-look-sent = ⏳ Amintit, încă nerezolvat
reminder-look-repeat = 🔁 { $rule }
reminder-is-done = ✓ Gata: { $text }
reminder-is-cancelled = Memento eliminat: { $text }
reminder-is-back = Mementoul e din nou activ. Vă amintesc { $when }: { $text }
reminders-title = <b>Ce urmează</b>
reminders-none = Nu urmează nimic. /remind pune un memento; plățile le au pe ale lor.
reminders-line = { $when }: { $text }
reminders-page = Pagina { $page } din { $pages }, în total { $count }
reminders-first = ⏮ La început
reminders-last = La sfârșit ⏭
reminders-back = ← Ce urmează
reminders-find = 🔎 Caut
reminders-find-ask = Ce căutați? Scrieți o zi (<code>25 noiembrie</code>), un client sau câteva cuvinte.
reminders-found = <b>{ $text }</b>, găsite: { $count }
reminders-add = ➕ Memento nou
reminders-all = ⏰ Ce urmează

error-reminder-gone = Mementoul nu mai este aici.
error-reminder-unknown = Nu urmează nimic de felul acesta. Încercați o zi, un client sau alt cuvânt.
error-reminder-closed = Mementoul este deja închis.
error-reminder-empty = Ce să vă amintesc? Scrieți, vă rog, în cuvinte.
error-reminder-too-long = Un memento poate avea cel mult { $limit } de caractere.

schedule-pick =
    <b>{ $text }</b>
    Când anume?
schedule-twin = <b>{ $text }</b>: există deja exact același memento.
schedule-twin-open = Îl deschid
schedule-twin-anyway = ➕ Încă unul
schedule-client = 👤 { $name }
schedule-next = Urmează: { $days }
fix-day = 📅 Ziua
fix-time = 🕐 Ora
fix-repeat = 🔁 Repetare
fix-client = 👤 Clientul
fix-text = ✏️ Textul
fix-once = O singură dată
fix-nobody = Fără client
fix-day-ask =
    <b>{ $text }</b>
    În ce zi? Alegeți sau scrieți: <code>25 noiembrie</code>, <code>vineri</code>.
fix-time-ask =
    <b>{ $text }</b>
    La ce oră? Alegeți sau scrieți: <code>10:30</code>.
fix-repeat-ask =
    <b>{ $text }</b>
    Cât de des? Alegeți sau scrieți: <code>din două în două marți până în martie</code>, <code>în ultima zi lucrătoare a lunii</code>.
fix-client-ask =
    <b>{ $text }</b>
    Despre ce client e vorba? Alegeți sau scrieți numele.
fix-text-ask =
    <b>{ $text }</b>
    Ce să scrie în loc?
reminder-is-done-for-now = ✓ Gata de data aceasta: { $text }
schedule-series = 🔁 Toată seria

error-schedule-unreadable = N-am putut citi o dată. De exemplu: <i>mâine la 10</i>, <i>în fiecare vineri la 9</i>, <i>în ultima zi lucrătoare a lunii</i>.
error-before-unknown = Înainte de ce? Nu găsesc un astfel de memento. Scrieți, vă rog, ziua și ora.
error-rule-over = Repetarea s-ar încheia înainte să înceapă. Scrieți, vă rog, un termen mai târziu.
error-client-unclear = Nu e clar despre ce client e vorba. Scrieți numele întreg sau alegeți din listă.
