# Деньги: ввод, напоминание об оплате и ответы на него.

payment-ask-sum =
    <b>{ $name }</b>: какая сумма и до какого числа?
    Например: <code>1500 лей, 25 ноября</code>. Можно написать только сумму.
payment-ask-day = { $sum } — до какого числа? Выберите или напишите дату, например <code>25.11</code>.
day-today = Сегодня
day-tomorrow = Завтра
day-in3 = Через 3 дня
day-week = Через неделю
day-weeks2 = Через две недели
day-month-end = Конец месяца
payment-title = <b>{ $name }</b>: { $sum }
payment-due = Срок: { $day }, { $when }.
payment-promised = Обещано до { $day }, { $when }.
payment-invoice = Счёт № { $invoice }.
payment-next = Следующее напоминание: { $when }.
payment-no-next = Больше об этом не напомню.
payment-paid = ✓ Оплачено. Больше не напоминаю.
payment-cancelled = Оплату больше не ждём. Напоминаний не будет.
payment-already = Это уже отмечено.
payment-pay = ✓ Оплачено
payment-promise = 🤝 Обещано…
payment-say = 💬 Что сказать
payment-move = 📅 Перенести срок
payment-number = 🔢 Номер счёта
payment-drop = ✖️ Больше не ждём
payment-undo = ↩️ Отменить
payment-add = ➕ Ещё оплата
payments-title = <b>{ $name }</b>: что не оплачено
payment-ask-promise = До какого числа обещана оплата? Если оплата не придёт, напомню на следующее утро.
payment-ask-move = Какой новый срок?
payment-ask-invoice = Какой номер у счёта? Он пригодится в текстах.
payment-none = <b>{ $name }</b>: открытых оплат пока нет. Добавьте оплату, и в тексте будут верные сумма и дата.

error-payment-gone = Этой оплаты здесь больше нет.
error-payment-closed = Эта оплата закрыта. Сначала отмените закрытие.
error-payment-none = Открытых оплат пока нет. Добавьте её кнопкой «Оплата» в карточке.
error-invoice-unreadable = В номере счёта до { $limit } знаков, например 127.

nudge-again = <i>Возможно, это напоминание уже приходило: связь оборвалась на отправке.</i>
nudge-coming = 💰 <b>{ $name }</b>: { $sum }, срок { $day }.
nudge-due = 💰 Сегодня день оплаты: <b>{ $name }</b>, { $sum }.
nudge-overdue = 💰 <b>{ $name }</b>: { $sum }, срок был { $day } ({ $when }).
nudge-promise_broken = 💰 <b>{ $name }</b>: { $sum }, обещано до { $day }. Деньги пришли?
nudge-why-coming = Почему сейчас: { $days ->
    [one] остался { $days } день.
    [few] осталось { $days } дня.
   *[other] осталось { $days } дней.
}
nudge-why-due = Почему сейчас: срок сегодня.
nudge-why-overdue = Почему сейчас: срок прошёл.
nudge-why-promise_broken = Почему сейчас: обещанный день прошёл.
nudge-paid = ✓ Оплачено
nudge-promised = 🤝 Обещано…
nudge-snooze = 💤 Позже…
nudge-channel-other = 🔀 Другой канал
nudge-card = 👤 Карточка
snooze-ask = Когда вернуться к этому?
snooze-hour = Через час
snooze-morning = Завтра утром
snooze-days3 = Через 3 дня
snoozed = Вернусь к этому: { $when }.
