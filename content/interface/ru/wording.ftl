### Формулировки: ситуации, стадии, значения, части и причины. Тексты для клиентов лежат в
### content/playbook; здесь только то, что вокруг них читает менеджер.

## Ситуации и их стадии: кнопки и заголовки

situation-payment = Оплата
situation-report = Отчёт
situation-recap = Итоги разговора
situation-waiting = Ждём от клиента
situation-professionals = «Вы же профессионалы»

stage-payment-coming = Срок подходит
stage-payment-due = Срок сегодня
stage-payment-overdue = Просрочено
stage-payment-promise_broken = Обещание не сдержано
stage-report-send = Отправка отчёта
stage-recap-send = Итоги письменно
stage-waiting-ask = Первая просьба
stage-waiting-again = Повторная просьба
stage-professionals-answer = Ответ

## Значения: подпись и вопрос

value-sum = Сумма
value-sum-ask = Какая сумма? Например: <code>1500 лей</code>
value-due = Срок оплаты
value-due-ask = Когда срок оплаты? Например: <code>25 ноября</code>
value-promised = Обещанный день
value-promised-ask = Какой день называл клиент? Например: <code>2 декабря</code>
value-invoice = Счёт
value-invoice-ask = Какой номер счёта? Достаточно самого номера, например: <code>127</code>
value-contract = Договор
value-contract-ask = Какой номер договора? Например: <code>12/3</code>
value-report = Отчёт
value-report-ask = Как называется отчёт? На языке клиента, например: <code>Отчёт по рекламе</code>
value-period = Период
value-period-ask = За какой период? На языке клиента, например: <code>октябрь</code>
value-highlight = Главный результат
value-highlight-ask = Какой главный результат, одной строкой? На языке клиента, например: <code>заказов на 18 % больше, чем в сентябре</code>
value-points = Пункты
value-points-ask = О чём договорились? По одному пункту в строке, на языке клиента. Например:
    <code>логотип остаётся прежним
    первый макет 3 декабря</code>
value-call_date = Дата разговора
value-call_date-ask = Когда был разговор? Например: <code>вчера</code> или <code>20 ноября</code>
value-awaited = Чего ждём
value-awaited-ask = Что нужно от клиента? На его языке, например: <code>фотографии мастерской</code>
value-deadline = Крайний срок
value-deadline-ask = До какого дня это нужно? Например: <code>1 декабря</code>
value-asked_on = Дата первой просьбы
value-asked_on-ask = Когда вы просили об этом впервые? Например: <code>20 ноября</code>
value-advice = Рекомендация
value-advice-ask = Что вы советуете? На языке клиента, например: <code>оставить прежний логотип</code>
value-because = Причина
value-because-ask = Почему? Хватит одной причины, на языке клиента. Например: <code>его узнают покупатели</code>
value-warned_on = Письменное предупреждение
value-warned_on-ask = Когда вы предупреждали клиента письменно? Например: <code>3 ноября</code>

## Части текста

part-subject = Тема
part-body = Текст
part-opening = Начало
part-points = Что сказать
part-question = Вопрос
part-close = Завершение
part-agenda = Повестка
part-if_say_1 = Если скажут
part-then_1 = Ответ
part-if_say_2 = Или если скажут
part-then_2 = Ответ
part-bring = Взять с собой
part-minutes = Итоги встречи

## Вокруг текста

wording-copy = Нажмите на текст, и он скопируется.
sms-length =
    { $segments ->
        [1] Одна SMS, в запасе { $left } { $left ->
            [one] символ
            [few] символа
           *[many] символов
        }.
       *[other] { $segments } SMS, в последней в запасе { $left } { $left ->
            [one] символ
            [few] символа
           *[many] символов
        }.
    }

## Почему канал не подходит

unsuitable-payment-meeting = Срок ещё не прошёл, встречаться из-за оплаты рано. Хватит сообщения или письма.
unsuitable-report-sms = Отчёт не помещается в SMS: ни файлов, ни цифр, ни возможности спросить. Отправьте письмом или в мессенджере.
unsuitable-recap-sms = Итоги нужно хранить и потом легко находить. SMS для этого коротка: отправьте письмо или сообщение.
unsuitable-recap-phone = Звонок не оставляет следа, а итоги и есть след. Отправьте их письмом или в мессенджере.
unsuitable-recap-meeting = Разговор уже был, не хватает только записи. Отправьте её письмом или в мессенджере.
unsuitable-waiting-meeting = Встреча обойдётся обоим дороже самой просьбы. Напишите, а если ответа нет, позвоните.
unsuitable-professionals-sms = Здесь замешаны эмоции, а SMS не передаст ни тона, ни доводов. Позвоните или встретьтесь, потом закрепите письменно.

## Почему сказано именно так, по стилям

wording-why-unknown = <i>Стиль пока не ясен: нейтрально, вежливо и коротко, чтобы ничто не резало слух.</i>
wording-why-blend = <i>Пока ясна только одна сторона характера: где можно, учтена она, остальное нейтрально.</i>
wording-why-phlegmatic = <i>Сдержанный и спокойный стиль: все цифры заранее и по порядку, есть время проверить. Спешка стоила бы доверия.</i>
wording-why-sanguine = <i>Общительный и спокойный стиль: тепло и легко, сразу удобный способ. Детали забываются, поэтому назван день.</i>
wording-why-choleric = <i>Общительный и эмоциональный стиль: сначала суть, один вопрос, выбор. Предисловия раздражают.</i>
wording-why-melancholic = <i>Сдержанный и эмоциональный стиль: мягко и лично, без неожиданностей, сначала помощь, потом дата. Давление закрыло бы дверь.</i>

## Выбор повода и что можно сделать с текстом

say-ask = <b>{ $name }</b>: о чём пойдёт речь?
say-title = <b>{ $situation }</b> · { $stage } · { $channel }
say-for = { $name }, обращение { $address ->
    [informal] на «ты»
   *[formal] на «вы»
}, по-{ $language }.
say-copy = 📋 Скопировать
say-copy-part = 📋 { $part }
say-sent = ✓ Сообщение ушло
say-details = ✏️ Детали
say-informal = Перейти на «ты»
say-formal = Перейти на «вы»
say-details-title = <b>Детали текста</b>: что изменить или добавить?
say-detail = { $label }: { $value }
say-detail-empty = не указано
say-again = 🔄 Начать заново
say-another = 🔁 Иначе
say-shorter = Короче
say-warmer = Теплее
say-firmer = Твёрже
say-checklist = ☑️ Сначала чек-лист
say-more = Ещё…
say-usual = ← Частые
say-stages = ↕️ На каком этапе
say-stages-title = <b>{ $situation }</b>: на каком этапе?
say-situations = ← Поводы
say-not-here = <b>{ $channel }</b> — не лучший канал для этого. { $reason }
say-unsuitable = ✖️ { $channel }
say-channels = ⚙️ Каналы клиента
say-payments = 💰 Другие оплаты
say-line = <code>{ $text }</code>
say-block = <pre>{ $text }</pre>
say-aloud = <blockquote>{ $text }</blockquote>
