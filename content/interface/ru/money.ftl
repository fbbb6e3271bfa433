# Деньги: части, споры, паузы, лестница напоминаний, история, /money.

payment-part = ➗ Часть суммы
payment-more = ⋯ Ещё…
payment-history = 📜 История
payment-ladder = 🔔 Как напоминать
payment-paper = 📎 Документ
payment-parts = Пришло: { $paid }. Осталось: { $rest }.
payment-document = Документ: { $document }
payment-distant = До этого срока не один год. Если год указан случайно, перенесите срок.
payment-disputed = ⚖️ Спор: { $point }
payment-paused-pause = ⏸ Пауза до { $until }.
payment-paused-not_received = 🧾 Счёт до клиента не дошёл. Молчу до { $until }.
payment-paused-approval = ⏳ Оплату согласуют. Молчу до { $until }.
payment-paused-run = 🏦 Оплата уже в их платёжном графике. Молчу до { $until }.
payment-reason = Причина: { $reason }
payment-ask-part =
    Какая часть пришла? Осталось { $rest }.
    Например: <code>500</code>, или с датой: <code>500, 20 ноября</code>.
payment-ask-document = На каком документе держится оплата? Название, номер или ссылка: <i>акт 12 от 3 ноября</i>.
payment-ask-point = Что именно оспаривают? Одной строкой и спокойными словами: она попадёт в тексты.
payment-ask-pause = До какого дня молчать? В то утро продолжу с того же места.
payment-ask-reason = Пауза до { $day }. Почему? Пара слов на память, если хотите.
payment-twin = Оплата { $sum } до { $day } у этого клиента уже записана. Та же самая?
payment-twin-same = Да, та же: оставить одну
payment-twin-both = Нет, другая: оставить обе
payment-one = Осталась одна оплата. Ничего не добавлено.
undone = ↩️ Отменено. Всё как было.

outcome-ask = <b>{ $name }</b>: что вышло?
outcome-voicemail = 📼 Автоответчик
outcome-unreachable = 📵 Нет ответа
outcome-not_received = 🧾 Счёт не получен
outcome-approval = ⏳ На согласовании
outcome-run = 🏦 В графике платежей
outcome-dispute = ⚖️ Оспаривают…
outcome-settled = ⚖️ Спор решён
outcome-pause = ⏸ Пауза…
outcome-resume = ▶️ Снять паузу
outcome-payment = ← К оплате
pause-week = Неделя
pause-weeks2 = Две недели
pause-month = Месяц
pause-months3 = Три месяца
pause-no-reason = Без причины

nudge-part = ➗ Часть суммы
nudge-more = ⋯ Ещё…
nudge-part_paid = 💰 <b>{ $name }</b>: пришло { $paid }, осталось { $sum } ({ $when }).
nudge-disputed = ⚖️ <b>{ $name }</b>: спор об оплате { $sum }: { $point }
nudge-why-overdue_second = Почему сейчас: срок прошёл уже давно, а денег нет.
nudge-why-overdue_final = Почему сейчас: срок давно прошёл. Это последнее напоминание об этой оплате.
nudge-why-part_paid = Почему сейчас: часть пришла несколько дней назад, остаток задерживается.
nudge-why-disputed = Почему сейчас: спор без срока становится отговоркой. Спросите, чего не хватает, чтобы его решить.
nudge-why-promise_again = Почему сейчас: обещанный день прошёл. { $count ->
    [one] Не сдержано { $count } обещание.
    [few] Не сдержано уже { $count } обещания.
   *[many] Не сдержано уже { $count } обещаний.
}
nudge-then = Что дальше: если денег не будет, напомню { $day }.
nudge-then-final = Что дальше: если денег не будет, напомню в последний раз { $day }.
nudge-then-none = Что дальше: больше напоминаний не будет. Оплата останется в карточке и в /money.

card-disputed = ⚖️ { $sum } до { $day } ({ $when }), спор
card-paused = ⏸ { $sum }, пауза до { $day } ({ $when })

next-payment-part_paid = Часть пришла, остаток задерживается. Чтобы спросить о нём:
next-payment-disputed = Оплату оспаривают. Чтобы это решить:

history-title = <b>{ $name }</b>: что было с этой оплатой
history-line = { $day }: { $what }
history-promise = { $what } — { $state }
history-none = Пока ничего.
history-earlier = { $count ->
    [one] … и ещё { $count } запись раньше
    [few] … и ещё { $count } записи раньше
   *[many] … и ещё { $count } записей раньше
}
history-undo = ↩️ Отменить последнее
history-noted = ✓ Записано: { $what }.
entry-part = пришло { $sum }
entry-paid = оплачено, { $sum }
entry-cancelled = больше не ждём
entry-promised = обещано до { $day }
entry-moved = новый срок: { $day }
entry-disputed = спор: { $note }
entry-settled = спор решён
entry-paused = пауза до { $day } { $note }
entry-resumed = пауза снята
entry-invoice = счёт № { $note }
entry-document = документ: { $note }
entry-ladder = напоминаю по-другому
entry-voicemail = автоответчик
entry-unreachable = нет ответа
entry-not_received = счёт не получен; пауза до { $day }
entry-approval = на согласовании; пауза до { $day }
entry-run = в графике платежей; пауза до { $day }
promise-open = ещё в силе
promise-kept = сдержано
promise-broken = не сдержано
promise-replaced = заменено другим
record-promises = Обещания: сдержано { $kept }, не сдержано { $broken }.
record-late = Обычная задержка: { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
} (медиана, оплат в расчёте: { $count }).
record-early = Обычно платит раньше срока: { $days ->
    [one] на { $days } день
    [few] на { $days } дня
   *[many] на { $days } дней
} (медиана, оплат в расчёте: { $count }).
record-on-time = Обычно платит в срок (медиана, оплат в расчёте: { $count }).

money-all = 💰 Все деньги
money-none = По моим данным, никто вам ничего не должен. Оплата добавляется в карточке клиента.
money-title = { $count ->
    [one] <b>Деньги</b>: { $count } открытая оплата
    [few] <b>Деньги</b>: { $count } открытые оплаты
   *[many] <b>Деньги</b>: { $count } открытых оплат
}
money-total = <b>{ $sum }</b>{ $any ->
    [0] , просрочки нет
   *[other] , просрочено: { $late }
}
money-band = { $band }: { $sum }
money-band-current = срок не наступил
money-band-days30 = просрочка до 30 дней
money-band-days60 = просрочка 31–60 дней
money-band-days90 = просрочка 61–90 дней
money-band-older = просрочка больше 90 дней
money-line = <b>{ $name }</b> { $what }
money-page = Страница { $page } из { $pages }
money-picture = 📊 Картинка
money-picture-title = Неоплаченное по давности. Валюты не складываются.
money-picture-head = Неоплаченное, { $day }
money-block = Не оплачено: { $sum }
money-back = ← К списку

ladder-title = <b>{ $name }</b>: когда я напоминаю об этой оплате
ladder-coming = { $days ->
    [one] • за { $days } день до срока
    [few] • за { $days } дня до срока
   *[many] • за { $days } дней до срока
}
ladder-due-day = • в сам день
ladder-late = • через { $days } дн. после срока; последнее напоминание — итоговое
ladder-none = • никогда
ladder-workdays = По рабочим дням страны: { $country }. Не раньше чем через два дня после вашего последнего контакта.
ladder-weekdays = По будням. Не раньше чем через два дня после вашего последнего контакта.
ladder-whose = Выберите для клиента или только для этой оплаты.
ladder-style = По характеру
ladder-gentle = Мягче
ladder-firm = Твёрже
ladder-silent = Никогда
ladder-style-payment = Как для клиента
ladder-gentle-payment = Об этой мягче
ladder-firm-payment = Об этой твёрже
ladder-silent-payment = Об этой не надо
ladder-country = 🗓 Страна
country-ask = <b>{ $name }</b>: праздники какой страны учитывать? Выберите или напишите страну.
country-auto = По телефону и часовому поясу
command-money = Кто сколько должен и давно ли

error-part-currency = Эта оплата в { $wanted }, а сумма введена в { $given }. Введите часть в { $wanted }.
error-part-too-big = Это больше, чем осталось: { $rest } { $wanted }. Если пришло больше, введите здесь остаток, а разницу запишите отдельной оплатой.
error-undo-late = С тех пор что-то изменилось. Откройте историю и сначала отмените последнее.
error-country-unknown = Такой страны я не знаю. Название или две буквы: <i>Молдова</i>, <i>MD</i>.
