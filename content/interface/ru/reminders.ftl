# Напоминания: разовые и повторяющиеся.

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
remind-set = ⏰ Напомню { $when }: { $text }
reminder-push = ⏰ { $text }
reminder-push-client = ⏰ <b>{ $name }</b>: { $text }
reminder-done = ✓ Сделано
reminder-later = 💤 Позже…
reminder-cancel = ✖️ Убрать
reminder-undo = ↩️ Отменить
reminder-card = 👤 Карточка
reminder-look = <b>{ $text }</b>
reminder-look-when = 🕐 { $when }
reminder-look-sent = ⏳ Напоминание было, дело не закрыто
reminder-look-repeat = 🔁 { $rule }
reminder-is-done = ✓ Сделано: { $text }
reminder-is-cancelled = Напоминание убрано: { $text }
reminder-is-back = Напоминание снова на месте, { $when }: { $text }
reminders-title = <b>Что впереди</b>
reminders-none = Впереди пусто. Команда /remind поставит напоминание, об оплатах напомню без неё.
reminders-line = { $when }: { $text }
reminders-page = Страница { $page } из { $pages }, всего { $count }
reminders-first = ⏮ В начало
reminders-last = В конец ⏭
reminders-back = ← Что впереди
reminders-find = 🔎 Найти
reminders-find-ask = Что найти? Напишите день (<code>25 ноября</code>), клиента или пару слов.
reminders-found = <b>{ $text }</b>: нашлось { $count }
reminders-add = ➕ Новое напоминание
reminders-all = ⏰ Что впереди

error-reminder-gone = Этого напоминания здесь больше нет.
error-reminder-unknown = Такого впереди не нашлось. Попробуйте день, имя клиента или другое слово.
error-reminder-closed = Это напоминание уже закрыто.
error-reminder-empty = О чём напомнить? Напишите, пожалуйста, словами.
error-reminder-too-long = В напоминании помещается не больше { $limit } знаков.

schedule-pick =
    <b>{ $text }</b>
    Когда именно?
schedule-twin = <b>{ $text }</b>: точно такое напоминание уже есть.
schedule-twin-open = Открыть его
schedule-twin-anyway = ➕ Ещё одно
schedule-client = 👤 { $name }
schedule-next = Ближайшие: { $days }
fix-day = 📅 День
fix-time = 🕐 Время
fix-repeat = 🔁 Повтор
fix-client = 👤 Клиент
fix-text = ✏️ Слова
fix-once = Один раз
fix-nobody = Без клиента
fix-day-ask =
    <b>{ $text }</b>
    В какой день? Выберите или напишите: <code>25 ноября</code>, <code>в пятницу</code>.
fix-time-ask =
    <b>{ $text }</b>
    Во сколько? Выберите или напишите: <code>10:30</code>.
fix-repeat-ask =
    <b>{ $text }</b>
    Как часто? Выберите или напишите: <code>каждый второй вторник до марта</code>, <code>в последний рабочий день месяца</code>.
fix-client-ask =
    <b>{ $text }</b>
    О ком речь? Выберите клиента или напишите имя.
fix-text-ask =
    <b>{ $text }</b>
    Что написать вместо этого?
reminder-is-done-for-now = ✓ На этот раз сделано: { $text }
schedule-series = 🔁 Вся серия

error-schedule-unreadable = Не получилось прочитать время. Например: <i>завтра в 10</i>, <i>каждую пятницу в 9</i>, <i>в последний рабочий день месяца</i>.
error-before-unknown = До чего именно? Такого напоминания не нашлось. Напишите, пожалуйста, день и час.
error-rule-over = Такой повтор закончится раньше, чем начнётся. Напишите, пожалуйста, срок позже.
error-client-unclear = Непонятно, о ком речь. Напишите имя полностью или выберите из списка.
