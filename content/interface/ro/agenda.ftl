# Ziua și săptămâna.

agenda-today = <b>Astăzi</b>: { $day }
agenda-week = <b>Următoarele șapte zile</b>
agenda-today-none = <b>Astăzi</b>: { $day }. Nimic urgent: nici bani, nici mementouri, nici răspunsuri de așteptat. Vă doresc o zi liniștită.
agenda-week-none = Pentru următoarele șapte zile nu este nimic planificat. Vă doresc zile liniștite; /remind pune un memento.
agenda-heading = <b>{ $text }</b>
agenda-late = Încă nerezolvat
agenda-money = Bani
agenda-note = Mementouri
agenda-waiting = Așteptăm răspuns
agenda-money-late = 💰 <b>{ $name }</b>, { $sum }: { $late }
agenda-money-broken = 💰 <b>{ $name }</b>, { $sum }: promisă până la { $day }
agenda-money-due = 💰 <b>{ $name }</b>, { $sum }: scadentă
agenda-money-promised = 💰 <b>{ $name }</b>, { $sum }: promisă pentru această zi
agenda-money-nudge = 💰 { $time }: <b>{ $name }</b>, { $sum }: de amintit
agenda-note-line = ⏰ { $text }
agenda-note-line-at = ⏰ { $when }: { $text }
agenda-waiting-line = ⏳ <b>{ $name }</b>: { $channel }, din { $day }
agenda-today-button = 📋 Astăzi
agenda-week-button = 🗓 Șapte zile
agenda-today-back = ← Astăzi
agenda-week-back = ← Șapte zile
command-today = Astăzi: bani, mementouri, răspunsuri
command-week = Următoarele șapte zile
