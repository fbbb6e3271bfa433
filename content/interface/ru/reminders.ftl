# Разовые напоминания.

remind-ask-text = О чём напомнить?
remind-ask-text-client = <b>{ $name }</b>: о чём напомнить?
remind-ask-when =
    <b>{ $text }</b>
    Когда? Выберите или напишите дату и время, например <code>25.11 14:30</code>.
remind-hour = Через час
remind-evening = Сегодня, 18:00
remind-morning = Завтра, 9:00
remind-days2 = Через 2 дня, 9:00
remind-monday = Понедельник, 9:00
remind-week = Через неделю, 9:00
remind-set = ⏰ Напомню: { $when }. { $text }
reminder-push = ⏰ { $text }
reminder-push-client = ⏰ <b>{ $name }</b>: { $text }
reminder-done = ✓ Сделано
reminder-later = 💤 Позже…
reminder-cancel = ✖️ Убрать
reminder-undo = ↩️ Отменить
reminder-card = 👤 Карточка
reminder-is-done = ✓ Сделано: { $text }
reminder-is-cancelled = Напоминание убрано: { $text }
reminder-is-back = Напоминание снова на месте: { $when }. { $text }
reminders-title = <b>Что впереди</b>
reminders-none = Впереди пусто. Команда /remind поставит напоминание, об оплатах напомню без неё.
reminders-line = { $when }: { $text }
reminders-line-sent = ещё не сделано: { $text }
reminders-add = ➕ Новое напоминание
reminders-all = ⏰ Что впереди

error-reminder-gone = Этого напоминания здесь больше нет.
error-reminder-closed = Это напоминание уже закрыто.
error-reminder-empty = О чём напомнить? Напишите, пожалуйста, словами.
error-reminder-too-long = В напоминании помещается не больше { $limit } знаков.
