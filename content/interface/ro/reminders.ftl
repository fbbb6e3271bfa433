# Mementouri pentru o singură dată.

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
reminder-is-done = ✓ Gata: { $text }
reminder-is-cancelled = Memento eliminat: { $text }
reminder-is-back = Mementoul e din nou activ. Vă amintesc { $when }: { $text }
reminders-title = <b>Ce urmează</b>
reminders-none = Nu urmează nimic. /remind pune un memento; plățile le au pe ale lor.
reminders-line = { $when }: { $text }
reminders-line-sent = încă nerezolvat: { $text }
reminders-add = ➕ Memento nou
reminders-all = ⏰ Ce urmează

error-reminder-gone = Mementoul nu mai este aici.
error-reminder-closed = Mementoul este deja închis.
error-reminder-empty = Ce să vă amintesc? Scrieți, vă rog, în cuvinte.
error-reminder-too-long = Un memento poate avea cel mult { $limit } de caractere.
