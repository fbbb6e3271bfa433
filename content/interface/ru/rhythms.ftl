# «Отчёты и связь»: отчёты по расписанию и сроки, в которые пора дать о себе знать.

card-rhythms = 🔄 Отчёты и связь
rhythms-title = <b>{ $name }</b>: отчёты и связь
rhythms-none =
    <b>{ $name }</b>: здесь пока пусто.
    Отчёт по расписанию или пара слов раз в две недели: дни считаю я и вовремя напоминаю.
rhythms-add-report = ➕ Отчёт
rhythms-add-touch = 🤝 Быть на связи
rhythms-back = ← Отчёты и связь
rhythm-report-line = 📊 { $name }: { $when }. Ближайшая дата: { $day }
rhythm-report-over = 📊 { $name }: { $when }. Дат впереди нет.
rhythm-touch-line = 🤝 На связи { $days ->
    [1] каждый день
    [one] каждый { $days } день
    [few] каждые { $days } дня
   *[many] каждые { $days } дней
}. Следующий раз: { $day }
rhythm-name = { $often ->
    [week] Еженедельный отчёт
    [month] Ежемесячный отчёт
    [day] Ежедневный отчёт
   *[other] Отчёт
}
rhythm-report-ask =
    <b>{ $name }</b>: когда отправлять отчёт? Выберите или напишите, можно сразу с названием:
    <code>ежемесячно, до 5-го рабочего дня</code>
    <code>каждую вторую пятницу отчёт по рекламе</code>
rhythm-touch-ask = <b>{ $name }</b>: как часто быть на связи? Выберите или напишите: <code>раз в 3 недели</code>. Считаю от последнего контакта.
rhythm-days = { $days ->
    [1] Каждый день
    [one] Каждый { $days } день
    [few] Каждые { $days } дня
   *[many] Каждые { $days } дней
}
rhythm-pick = Что имеется в виду?
rhythm-name-ask = Как называется этот отчёт? На языке клиента: название попадёт в текст.
rhythm-title = 📊 <b>{ $name }</b>: { $report }
rhythm-when = { $when }
rhythm-at = { $when }, { $time }
rhythm-ahead = Отправка:
rhythm-date = • { $day }
rhythm-date-holiday = • { $day } ({ $meant } — праздник)
rhythm-date-weekend = • { $day } ({ $meant } — выходной)
rhythm-date-counted = • { $day } (не будь праздников, было бы: { $meant })
rhythm-lead = { $lead ->
    [one] Напомню дважды: за { $lead } рабочий день, с чек-листом, и в день отправки, с готовым текстом.
    [few] Напомню дважды: за { $lead } рабочих дня, с чек-листом, и в день отправки, с готовым текстом.
   *[many] Напомню дважды: за { $lead } рабочих дней, с чек-листом, и в день отправки, с готовым текстом.
}
rhythm-lead-style = Это на день больше обычного: флегматик читает каждую цифру.
rhythm-country = Праздники и рабочие дни: { $country }.
rhythm-history = Раньше:
rhythm-sent = ✓ { $day }: { $late ->
    [0] отправлен вовремя
    [one] отправлен на { $late } день позже
    [few] отправлен на { $late } дня позже
   *[many] отправлен на { $late } дней позже
}
rhythm-skipped = ⏭ { $day }: пропущен
rhythm-missed = ✖️ { $day }: отметки об отправке нет
rhythm-set = ✓ Готово.
rhythm-is-back = ✓ Снова действует.
rhythm-removed = Убрано: { $what }. Напоминаний об этом больше не будет.
rhythm-touch-title = 🤝 <b>{ $name }</b>: на связи { $days ->
    [1] каждый день
    [one] каждый { $days } день
    [few] каждые { $days } дня
   *[many] каждые { $days } дней
}
rhythm-touch-last = Последний контакт: { $day }.
rhythm-touch-never = Контакт пока не отмечен, считаю от этого дня: { $day }.
rhythm-touch-due = Следующий раз: { $day }. После любого отмеченного контакта считаю заново.
rhythm-next = Следующее напоминание: { $when }.
rhythm-archived = Пока { $name } в архиве, я не напоминаю.
rhythm-change = 🗓 Другое время
rhythm-rename = ✏️ Название
rhythm-remove = ✖️ Убрать
rhythm-undo = ↩️ Отменить
rhythm-sent-early = ✅ Уже отправлено
rhythm-sent-now = ✅ Отправлено
rhythm-skip = ⏭ Пропустить этот
rhythm-later-today = 💤 Позже сегодня
rhythm-later-morning = 🌅 Завтра
rhythm-text = 💬 Текст
rhythm-other-channel = 💬 Другой канал
rhythm-wrote = ✍️ Сообщение ушло
rhythm-called = 📞 Созвонились
rhythm-unreached = 📵 Нет ответа
rhythm-elsewhere = 🤝 По-другому
rhythm-not-now = 🙅 Не сейчас
rhythm-nudge-prepare = 📊 <b>{ $name }</b>: { $report }, пора готовить. { $days ->
    [0] Отправка сегодня.
    [one] Отправка через { $days } рабочий день: { $day }.
    [few] Отправка через { $days } рабочих дня: { $day }.
   *[many] Отправка через { $days } рабочих дней: { $day }.
}
rhythm-nudge-send = 📤 <b>{ $name }</b>: { $report }, отправка сегодня.
rhythm-nudge-late = 🕗 <b>{ $name }</b>: { $report }. Срок прошёл: { $day }, { $late ->
    [one] { $late } день назад.
    [few] { $late } дня назад.
   *[many] { $late } дней назад.
}
rhythm-nudge-missed = О предыдущем, со сроком { $day }, отметки об отправке нет.
rhythm-late-1 = Бывает. Сегодня лучше, чем идеально завтра.
rhythm-late-2 = Если чего-то не хватает, отправьте то, что есть, и назовите день для остального: молчание тревожит больше, чем пробел.
rhythm-late-3 = Решите, пожалуйста, сегодня: отправить или пропустить и сказать об этом клиенту. Когда обещанный отчёт не приходит, доверие тает.
rhythm-late-last = Больше об этом отчёте не спрошу. Он останется в /today, пока вы его не отправите или не пропустите.
rhythm-nudge-touch = 🤝 <b>{ $name }</b>: { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
} без контакта.
rhythm-touch-why = Вы хотели быть на связи { $days ->
    [1] каждый день
    [one] каждый { $days } день
    [few] каждые { $days } дня
   *[many] каждые { $days } дней
}. Повод не нужен, хватит пары слов.
rhythm-touch-again = Напоминаю ещё раз. Если не ко времени, нажмите «Не сейчас», и я помолчу.
rhythm-checklist = Перед отправкой:
rhythm-closed-sent = ✓ Отмечено: { $report }, { $name }, { $channel }. { $late ->
    [0] Вовремя.
    [one] На { $late } день позже.
    [few] На { $late } дня позже.
   *[many] На { $late } дней позже.
}
rhythm-closed-skipped = ⏭ Пропущен: { $report }, { $day }.
rhythm-closed-next = Следующий: { $day }.
rhythm-kept = ✓ Отмечено: { $name }, { $channel }. Следующий раз: { $day }.
rhythm-rested = Хорошо, пока молчу. { $name }, следующий раз: { $day }.
rhythm-settled = Отчёт со сроком { $day } отмечен как отправленный.

agenda-rhythm = Отчёты и связь
agenda-rhythm-report = 📊 <b>{ $name }</b>: { $report }, отправка
agenda-rhythm-prepare = 📊 <b>{ $name }</b>: { $report }, пора готовить, срок { $day }
agenda-rhythm-late = 📊 <b>{ $name }</b>: { $report }, срок был { $day }
agenda-rhythm-touch = 🤝 <b>{ $name }</b>: пора дать о себе знать
agenda-rhythm-touch-late = 🤝 <b>{ $name }</b>: пора дать о себе знать, срок был { $day }

error-rhythm-gone = Этой записи здесь больше нет.
error-rhythm-there = Не нужно: такой уже есть.
error-rhythm-many = В «Отчётах и связи» на одного клиента помещается { $limit }. Сначала уберите что-нибудь.
error-rhythm-archived = Этот клиент в архиве. Сначала верните карточку: «Изменить».
error-rhythm-too-often = Чаще раза в день здесь не получится. Подойдёт <i>каждую пятницу</i> или <i>каждые 14 дней</i>.
error-rhythm-unreadable = Не получилось понять, как часто. Попробуйте <i>ежемесячно, до 5-го рабочего дня</i>, <i>каждую вторую пятницу</i> или <i>в последний рабочий день месяца</i>.
error-rhythm-once = Это был бы один раз. Для одного отчёта лучше «Напомнить» в карточке, а здесь нужно повторение: <i>каждую пятницу</i> или <i>каждый месяц до 10 числа</i>.
error-rhythm-name-empty = Как это называется? Пара слов, пожалуйста.
error-rhythm-name-long = В названии может быть не больше { $limit } знаков.
error-cadence-range = От одного дня до { $limit } дней: <code>каждые 30 дней</code>.
error-cadence-unreadable = Сколько дней? Например, <code>30</code> или <code>раз в 3 недели</code>.
error-report-closed = Этот отчёт уже закрыт.
error-workday-impossible = Столько рабочих дней нет ни в одном месяце. Подойдёт <i>до 5-го рабочего дня</i> или <i>в последний рабочий день месяца</i>.
