### Ситуации о сроках, деньгах и отношениях: что менеджер читает вокруг их текстов. Тексты для
### клиентов лежат в content/playbook.

## Ситуации и их стадии: кнопки и заголовки

situation-invitation = Приглашение на встречу
situation-deadline = Перенос срока
situation-refusal = Отказ
situation-vanished = Клиент пропал
situation-feedback = Просьба об отзыве
situation-keep_in_touch = Быть на связи
situation-renewal = Цена и продление
situation-closing = Спасибо и завершение

stage-payment-overdue_second = Второе напоминание
stage-payment-overdue_final = Последнее напоминание
stage-payment-part_paid = Оплачена часть
stage-payment-disputed = Оплату оспаривают
stage-waiting-effect = Срок сдвигается
stage-invitation-propose = Пригласить
stage-deadline-ours = Переносим мы
stage-deadline-theirs = Просит клиент
stage-refusal-say_no = Сказать «нет»
stage-vanished-first = Первый знак
stage-vanished-second = Вторая попытка
stage-vanished-final = Последнее письмо
stage-feedback-ask = Спросить мнение
stage-keep_in_touch-word = Пара лёгких слов
stage-renewal-price_rise = Новая цена
stage-renewal-renew = Продление договора
stage-closing-thanks = Сказать спасибо
stage-closing-close = Работа завершена

## Значения: подпись и вопрос

value-paid = Оплачено
value-paid-ask = Сколько уже пришло? Например: <code>900 лей</code>
value-rest = Остаток
value-rest-ask = Сколько осталось заплатить? Например: <code>600 лей</code>
value-topic = Тема
value-topic-ask = О чём разговор? На языке клиента, например: <code>планы на декабрь</code>
value-hour = Время
value-hour-ask = Во сколько? Например: <code>15:00</code>
value-place = Место
value-place-ask = Где встречаемся? На языке клиента, например: <code>ул. Пушкина, 22</code>

## Почему канал не подходит

unsuitable-payment-final-sms = О паузе в работе в двух строчках не скажешь: выйдет угроза. Позвоните и подтвердите письмом.
unsuitable-payment-part-meeting = Часть уже пришла, ради даты остатка встреча не нужна. Хватит сообщения или звонка.
unsuitable-payment-disputed-messenger = Спор о деньгах в переписке быстро становится ссорой. Позвоните или встретьтесь, потом закрепите письмом.
unsuitable-payment-disputed-sms = SMS не вместит ни замечания, ни порядка оплаты и прозвучит сухо. Позвоните, потом подтвердите письмом.
unsuitable-invitation-meeting = О встрече договариваются до неё. Отправьте письмо или сообщение, а накануне напомните по SMS.
unsuitable-deadline-sms = Перенос срока нужно объяснить, в SMS это выглядит отпиской. Позвоните, потом подтвердите письмом.
unsuitable-deadline-meeting = О переносе лучше сказать раньше, чем соберётся встреча. Позвоните сегодня и подтвердите письмом.
unsuitable-refusal-sms = Отказ по SMS обижает: ни тона, ни замены. Позвоните или напишите письмо.
unsuitable-refusal-meeting = Звать на встречу, чтобы отказать, неловко обоим. Позвоните, а предложенную замену обсудите уже лично.
unsuitable-vanished-meeting = До встречи сначала нужен хоть какой-то ответ. Напишите, а потом позвоните.
unsuitable-feedback-sms = Честно ответить в SMS трудно, выйдет «всё хорошо». Спросите сообщением или голосом.
unsuitable-price-messenger = Новая цена между делами в чате задевает. Позвоните, потом отправьте письмо с цифрами.
unsuitable-renewal-sms = Цену и срок договора нужно спокойно обдумать, SMS для этого коротка. Отправьте письмо или позвоните.
unsuitable-closing-meeting = Ради одного «спасибо» встречу не назначают. Напишите сообщение или позвоните.
unsuitable-closing-sms = Что передано и до какого дня вы на связи, должно легко находиться. Отправьте письмо.

## То же значение на этапе, где оно значит своё

value-deadline-ask-payment-overdue_final = С какого дня работа остановится, если оплата не придёт? Например: <code>1 декабря</code>
value-deadline-ask-vanished-final = До какого дня держите для клиента место? Например: <code>1 декабря</code>
value-deadline-ask-deadline-ours = Какой срок был назначен? Например: <code>1 декабря</code>
value-deadline-ask-deadline-theirs = Какой срок был назначен? Например: <code>1 декабря</code>
value-day-ask-renewal-price_rise = С какого дня действует новая цена? Например: <code>1 января</code>
value-day-ask-renewal-renew = В какой день заканчивается срок? Например: <code>31 декабря</code>
value-day-ask-closing-close = До какого дня отвечаете на вопросы? Например: <code>15 декабря</code>
unsuitable-keep-in-touch-sms = Привет в SMS похож на рассылку. Лучше сообщение или звонок.
unsuitable-keep-in-touch-meeting = Для встречи нужен повод. Сообщение или короткий звонок сделают больше меньшими силами.
