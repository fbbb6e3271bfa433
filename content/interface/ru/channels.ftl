# Каналы: названия, почему один раньше другого, когда и что после.

channel-email = Письмо
channel-messenger = Мессенджер
channel-sms = SMS
channel-phone = Звонок
channel-meeting = Встреча

channel-email-do = Написать письмо
channel-messenger-do = Написать в мессенджере
channel-sms-do = Отправить SMS
channel-phone-do = Позвонить
channel-meeting-do = Назначить встречу

## Когда

channel-time-now = Лучшее время: сейчас
channel-time-at = Лучшее время: { $moment } у клиента
channel-time-both = Лучшее время: { $moment } у клиента, { $mine } у вас
channel-time-read = Отправить можно сейчас, прочтут с начала рабочего дня: { $moment } у клиента

## Что до и что после

channel-followup = { $channel ->
    [email] Затем в тот же день — письмо
    [messenger] Затем в тот же день — сообщение
   *[sms] Затем в тот же день — SMS
}
channel-announce = { $channel ->
    [email] Сначала договоритесь о времени письмом
    [sms] Сначала договоритесь о времени по SMS
   *[messenger] Сначала договоритесь о времени в мессенджере
}

## Откуда довод

channel-source-book = из главы книги о выборе канала
channel-source-judgement = наша профессиональная оценка
channel-source-research = из исследования
channel-source-client = из ответов этого клиента
channel-source-asked = по договорённости с клиентом
channel-source-day = из вашего дня

## Доводы: чего канал стоит и что даёт

channel-why-cost-email = Никого не отвлекает и подождёт свободной минуты
channel-why-cost-messenger = Быстро написать, а ответить можно, когда удобно
channel-why-cost-sms = Место только для одной мысли, и отвечать неудобно
channel-why-cost-phone = Пара минут, и сразу слышно настроение
channel-why-cost-meeting = Обходится дороже всего: до неё повестка, после неё итоги

## Доводы: что нужно для следующего шага

channel-why-trace-email = Остаётся запись, которую легко найти и показать
channel-why-trace-messenger = Остаётся след, хоть и неполный
channel-why-trace-sms = Остаётся строчка, на которую можно сослаться
channel-why-trace-phone = Не оставляет следа, если не подтвердить письменно
channel-why-trace-meeting = Не оставляет следа, пока не отправлены итоги
channel-why-emotional-email = Не передаёт тона: его додумывают, и конфликт растёт
channel-why-emotional-messenger = В коротких сообщениях сильные чувства читаются неверно
channel-why-emotional-sms = Нет места ни для тона, ни для доводов
channel-why-emotional-phone = Слышно, как вас понимают, и можно сразу поправиться
channel-why-emotional-meeting = Конфликт лучше всего решается лицом к лицу
channel-why-urgent-email = Дело срочное, а письмо может долго лежать непрочитанным
channel-why-urgent-messenger = Дело срочное, а сообщение увидят раньше письма
channel-why-urgent-sms = Дело срочное, а SMS доходит и без интернета
channel-why-urgent-phone = Дело срочное, а на звонок реагируют сразу
channel-why-urgent-meeting = Дело срочное, а встречу нужно ещё назначить
channel-why-complex-email = Помещаются полное объяснение и вложения
channel-why-complex-messenger = Для чата слишком много объяснять
channel-why-complex-sms = Слишком коротко для объяснений
channel-why-complex-phone = Вопросы можно прояснить на месте
channel-why-complex-meeting = Сложное быстрее решается за одним столом
channel-why-figures-email = Цифры можно прочесть, проверить и приложить
channel-why-figures-messenger = Можно приложить файл с цифрами
channel-why-figures-sms = Для цифр нет места
channel-why-figures-phone = Цифры на слух не запоминаются
channel-why-figures-meeting = Цифры можно пройти вместе
channel-why-fact-email = Сумма и дата хорошо видны уже в теме письма
channel-why-fact-messenger = Сумма и дата помещаются в одно короткое сообщение
channel-why-fact-sms = Сумма и дата помещаются в одну строку; в эксперименте с судебными штрафами после SMS с именем платили 33 %, без SMS — 5 %
channel-why-fact-phone = Сумму и дату легко услышать неверно
channel-why-fact-meeting = Слишком хлопотно ради одной суммы и одной даты
channel-why-light-email = Чуть официально для небольшого дела
channel-why-light-messenger = Создан для коротких вопросов и поддержания связи
channel-why-light-sms = Суховато для небольшого дела
channel-why-light-phone = Короткий звонок поддерживает отношения
channel-why-light-meeting = Слишком хлопотно ради небольшого дела

## Доводы: характер клиента

channel-why-style-choleric-email = Не любит длинных писем; письмо — только для протокола
channel-why-style-choleric-messenger = Любит коротко: две строки и вопрос
channel-why-style-choleric-sms = Любит коротко и по делу
channel-why-style-choleric-phone = Любит решать сразу, и звонок для этого подходит
channel-why-style-choleric-meeting = Не любит встреч там, где хватило бы звонка
channel-why-style-sanguine-email = Длинные письма здесь остаются недочитанными
channel-why-style-sanguine-messenger = Любит лёгкое, быстрое, личное общение
channel-why-style-sanguine-sms = Откликается на короткое напоминание
channel-why-style-sanguine-phone = Любит поговорить, и тёплый голос действует
channel-why-style-sanguine-meeting = Любит встречи и раскрывается на них
channel-why-style-phlegmatic-email = Любит вникать в детали в своём темпе
channel-why-style-phlegmatic-messenger = В чате слишком торопливо и мало подробностей
channel-why-style-phlegmatic-phone = Не любит, когда торопят с ответом
channel-why-style-phlegmatic-meeting = Предпочитает разговорам факты на бумаге
channel-why-style-melancholic-email = Есть время подумать над ответом
channel-why-style-melancholic-messenger = Спокойно и лично, и есть время подумать
channel-why-style-melancholic-sms = Может прозвучать резко и запомниться
channel-why-style-melancholic-phone = Неожиданный звонок выбивает из колеи
channel-why-style-melancholic-meeting = Трудно отвечать сразу, глаза в глаза
channel-why-conflict-choleric-phone = По телефону ссора вспыхивает легче
channel-why-conflict-choleric-meeting = Уважает тех, кто и лицом к лицу спокойно стоит на своём
channel-why-conflict-sanguine-phone = Тёплый голос снимает многое
channel-why-conflict-phlegmatic-phone = Нужно время, а звонок его почти не даёт
channel-why-conflict-phlegmatic-meeting = К встрече нужно время подготовиться
channel-why-conflict-melancholic-phone = Важно, чтобы выслушали, и лучше голосом, без посторонних
channel-why-conflict-melancholic-meeting = За столом напротив вас может замкнуться
channel-why-pace-fast-for = Подходит быстрому и общительному человеку
channel-why-pace-fast-against = Меньше подходит быстрому и общительному человеку
channel-why-pace-slow-for = Подходит сдержанному человеку, который сначала думает
channel-why-pace-slow-against = Меньше подходит сдержанному человеку

## Доводы: этот клиент

channel-why-preferred = Этот канал клиент предпочитает
channel-why-no-calls = Звонки без предупреждения нежелательны
channel-why-blame-for = Останется в письменном виде, если вину начнут перекладывать
channel-why-blame-against = Нечем подтвердить, если вину начнут перекладывать
channel-why-forgets-for = Обещания забываются, а написанное можно перечитать
channel-why-forgets-against = Сказанное на словах забывается
channel-why-answers-for = С этим клиентом работает: ответов { $answered } из { $tried }
channel-why-answers-against = С этим клиентом работает хуже: ответов { $answered } из { $tried }
channel-why-speed-for = { $unit ->
    [minutes] { $count ->
        [one] Отвечает быстро: обычно за { $count } минуту
        [few] Отвечает быстро: обычно за { $count } минуты
       *[many] Отвечает быстро: обычно за { $count } минут
    }
    [hours] { $count ->
        [one] Отвечает быстро: обычно за { $count } час
        [few] Отвечает быстро: обычно за { $count } часа
       *[many] Отвечает быстро: обычно за { $count } часов
    }
   *[days] { $count ->
        [one] Отвечает быстро: обычно за { $count } день
        [few] Отвечает быстро: обычно за { $count } дня
       *[many] Отвечает быстро: обычно за { $count } дней
    }
}
channel-why-speed-against = { $unit ->
    [minutes] { $count ->
        [one] Отвечает медленно: обычно через { $count } минуту
        [few] Отвечает медленно: обычно через { $count } минуты
       *[many] Отвечает медленно: обычно через { $count } минут
    }
    [hours] { $count ->
        [one] Отвечает медленно: обычно через { $count } час
        [few] Отвечает медленно: обычно через { $count } часа
       *[many] Отвечает медленно: обычно через { $count } часов
    }
   *[days] { $count ->
        [one] Отвечает медленно: обычно через { $count } день
        [few] Отвечает медленно: обычно через { $count } дня
       *[many] Отвечает медленно: обычно через { $count } дней
    }
}
channel-why-silent = { $count ->
    [one] { $count } попытка без ответа
    [few] { $count } попытки подряд без ответа: пора сменить канал
   *[many] { $count } попыток подряд без ответа: пора сменить канал
}
channel-why-changed = { $channel }: попыток подряд без ответа — { $count }, пора сменить канал
channel-why-only = Единственный канал, который здесь подходит
channel-why-waits = { $hours ->
    [one] Рабочий день клиента начнётся через { $hours } час
    [few] Рабочий день клиента начнётся через { $hours } часа
   *[many] Рабочий день клиента начнётся через { $hours } часов
}
channel-why-busy-for = { $count ->
    [one] У вас сегодня { $count } дело, а здесь ответ может прийти позже
    [few] У вас сегодня { $count } дела, а здесь ответ может прийти позже
   *[many] У вас сегодня { $count } дел, а здесь ответ может прийти позже
}
channel-why-busy-against = { $count ->
    [one] У вас сегодня { $count } дело, а здесь время нужно сразу
    [few] У вас сегодня { $count } дела, а здесь время нужно сразу
   *[many] У вас сегодня { $count } дел, а здесь время нужно сразу
}

## Правила: что исключено, что после, что до

channel-why-out-emotion-sms = Здесь замешаны эмоции, а SMS не передаст ни тона, ни доводов
channel-why-out-emotion-text = Конфликт в переписке не решают: сначала разговор, потом письмо
channel-why-out-detail-sms = SMS для этого слишком коротка
channel-why-out-record-voice = Нужна сама письменная запись
channel-why-out-write-first = Правило общения: письменно, если не надо обсудить прямо сейчас
channel-why-then-agreed = Деньги или объём работ, о которых договорились устно, подтверждают письменно в тот же день
channel-why-then-figures = Цифры — никогда только по телефону
channel-why-then-blame = Сказанное на словах потом можно отрицать
channel-why-then-forgets = Обещания забываются, и короткая запись поможет
channel-why-then-trace = Разговор сам по себе следа не оставляет
channel-why-ahead-asked = Звонки без предупреждения нежелательны
channel-why-ahead-style = Лучше заранее знать, о чём пойдёт речь
