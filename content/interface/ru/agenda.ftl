# День и неделя.

agenda-today = <b>Сегодня</b>: { $day }
agenda-week = <b>Ближайшие семь дней</b>
agenda-today-none = <b>Сегодня</b>: { $day }. Срочного нет: ни оплат, ни напоминаний, и ответов ждать не от кого. Спокойного вам дня.
agenda-week-none = На ближайшие семь дней ничего не намечено. Спокойной вам недели; команда /remind поставит напоминание.
agenda-heading = <b>{ $text }</b>
agenda-late = Ещё не сделано
agenda-money = Деньги
agenda-note = Напоминания
agenda-waiting = Ждём ответа
agenda-money-late = 💰 <b>{ $name }</b>, { $sum }: { $late }
agenda-money-broken = 💰 <b>{ $name }</b>, { $sum }: обещано было до { $day }
agenda-money-due = 💰 <b>{ $name }</b>, { $sum }: срок оплаты
agenda-money-promised = 💰 <b>{ $name }</b>, { $sum }: обещано на этот день
agenda-money-nudge = 💰 { $time }: <b>{ $name }</b>, { $sum }: пора напомнить
agenda-note-line = ⏰ { $text }
agenda-note-line-at = ⏰ { $when }: { $text }
agenda-waiting-line = ⏳ <b>{ $name }</b>: { $channel }, с { $day }
agenda-today-button = 📋 Сегодня
agenda-week-button = 🗓 Семь дней
agenda-today-back = ← Сегодня
agenda-week-back = ← Семь дней
command-today = Сегодня: деньги, напоминания, ответы
command-week = Ближайшие семь дней
