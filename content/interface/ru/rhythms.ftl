# Ритмы работы с клиентом: регулярные отчёты и поддержание контакта.

card-rhythms = 🔄 Ритмы
rhythms-title = <b>{ $name }</b>: ритмы
rhythms-none =
    <b>{ $name }</b>: ритмов пока нет.
    Регулярный отчёт или пара слов раз в сколько-то дней: я веду счёт и напоминаю вовремя.
rhythms-add-report = ➕ Отчёт
rhythms-add-touch = 🤝 Быть на связи
rhythms-back = ← Ритмы
rhythm-report-line = 📊 { $name }: { $when }. Ближайший: { $day }
rhythm-report-over = 📊 { $name }: { $when }. Закончен.
rhythm-touch-line = 🤝 На связи { $days ->
    [1] каждый день
    [one] каждый { $days } день
    [few] каждые { $days } дня
   *[many] каждые { $days } дней
}. Срок: { $day }
rhythm-name = { $often ->
    [week] Еженедельный отчёт
    [month] Ежемесячный отчёт
    [day] Ежедневный отчёт
   *[other] Отчёт
}
rhythm-report-ask =
    <b>{ $name }</b>: когда уходит отчёт? Выберите или напишите, можно сразу с названием:
    <code>ежемесячно, до 5-го рабочего дня</code>
    <code>каждую вторую пятницу отчёт по рекламе</code>
rhythm-touch-ask = <b>{ $name }</b>: как часто быть на связи? Выберите или напишите: <code>раз в 3 недели</code>. Считаю от последнего контакта.
rhythm-days = { $days ->
    [1] Каждый день
    [one] Каждый { $days } день
    [few] Каждые { $days } дня
   *[many] Каждые { $days } дней
}
rhythm-pick = Что из этого имеется в виду?
rhythm-name-ask = Как называется этот отчёт? На языке клиента: название попадёт в текст.
rhythm-title = 📊 <b>{ $name }</b>: { $report }
rhythm-when = { $when }
rhythm-at = { $when }, { $time }
rhythm-ahead = Отправка:
rhythm-date = • { $day }
rhythm-date-holiday = • { $meant } — праздник, поэтому { $day }
rhythm-date-weekend = • { $meant } — выходной, поэтому { $day }
rhythm-date-counted = • { $day }: праздники не в счёт, иначе было бы { $meant }
rhythm-lead = { $lead ->
    [one] Напомню за { $lead } рабочий день со списком проверки и в сам день с готовым текстом.
    [few] Напомню за { $lead } рабочих дня со списком проверки и в сам день с готовым текстом.
   *[many] Напомню за { $lead } рабочих дней со списком проверки и в сам день с готовым текстом.
}
rhythm-lead-style = Это на день больше обычного: флегматик читает каждую цифру.
rhythm-country = Рабочие дни: { $country }.
rhythm-history = До сих пор:
rhythm-sent = ✓ { $day }: { $late ->
    [0] отправлен вовремя
    [one] отправлен на { $late } день позже
    [few] отправлен на { $late } дня позже
   *[many] отправлен на { $late } дней позже
}
rhythm-skipped = ⏭ { $day }: пропущен
rhythm-missed = ✖️ { $day }: насколько мне известно, не отправлен
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
rhythm-touch-never = Контактов пока не отмечено; считаю от этого дня: { $day }.
rhythm-touch-due = Срок: { $day }. Любой отмеченный контакт начинает счёт заново.
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
rhythm-wrote = ✍️ Есть, письменно
rhythm-called = 📞 Созвонились
rhythm-unreached = 📵 Без ответа
rhythm-elsewhere = 🤝 Иначе
rhythm-not-now = 🙅 Не сейчас
rhythm-nudge-prepare = 📊 <b>{ $name }</b>: { $report }, пора готовить. { $days ->
    [0] Отправка сегодня.
    [one] Отправка через { $days } рабочий день: { $day }.
    [few] Отправка через { $days } рабочих дня: { $day }.
   *[many] Отправка через { $days } рабочих дней: { $day }.
}
rhythm-nudge-send = 📤 <b>{ $name }</b>: { $report }, отправка сегодня.
rhythm-nudge-late = 🕗 <b>{ $name }</b>: { $report }, срок был { $day }, { $late ->
    [one] { $late } день назад.
    [few] { $late } дня назад.
   *[many] { $late } дней назад.
}
rhythm-nudge-missed = Предыдущий, со сроком { $day }, так и не отмечен как отправленный.
rhythm-late-1 = Бывает. Сегодня лучше, чем идеально завтра.
rhythm-late-2 = Если чего-то не хватает, отправьте то, что есть, и назовите день для остального: молчание тревожит больше, чем пробел.
rhythm-late-3 = Решите, пожалуйста, сегодня: отправить или пропустить и сказать об этом клиенту. Обещанный отчёт, который не приходит, стоит доверия.
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
}. От клиента ничего не нужно: хватит пары лёгких слов.
rhythm-touch-again = Я уже напоминал об этом. Если не ко времени, «Не сейчас» даст передышку.
rhythm-checklist = Перед отправкой:
rhythm-closed-sent = ✓ Отмечено: { $report }, { $name }, { $channel }. { $late ->
    [0] Вовремя.
    [one] На { $late } день позже.
    [few] На { $late } дня позже.
   *[many] На { $late } дней позже.
}
rhythm-closed-skipped = ⏭ Пропущен: { $report }, { $day }.
rhythm-closed-next = Следующий: { $day }.
rhythm-kept = ✓ Отмечено: { $name }, { $channel }. Следующий срок: { $day }.
rhythm-rested = Хорошо. { $name }: снова напомню об этом не раньше, чем наступит { $day }.
rhythm-settled = Отчёт со сроком { $day } отмечен как отправленный.

agenda-rhythm = Отчёты и контакты
agenda-rhythm-report = 📊 <b>{ $name }</b>: { $report }, отправка
agenda-rhythm-prepare = 📊 <b>{ $name }</b>: { $report }, готовить к сроку { $day }
agenda-rhythm-late = 📊 <b>{ $name }</b>: { $report }, срок был { $day }
agenda-rhythm-touch = 🤝 <b>{ $name }</b>: пора дать о себе знать
agenda-rhythm-touch-late = 🤝 <b>{ $name }</b>: пора дать о себе знать, срок был { $day }

error-rhythm-gone = Этого ритма больше нет.
error-rhythm-there = Не нужно: такой ритм уже есть.
error-rhythm-many = Больше { $limit } ритмов с одним клиентом я не веду. Сначала уберите какой-нибудь.
error-rhythm-archived = Этот клиент в архиве. Сначала верните карточку: «Изменить».
error-rhythm-too-often = Ритм считается в днях: <i>каждую пятницу</i>, <i>каждые 14 дней</i>.
error-rhythm-unreadable = Не получилось прочитать ритм. Попробуйте <i>ежемесячно, до 5-го рабочего дня</i>, <i>каждую вторую пятницу</i> или <i>в последний рабочий день месяца</i>.
error-rhythm-once = Это был бы один раз. Для одного отчёта лучше «Напомнить» на карточке; ритм — это <i>каждую пятницу</i> или <i>каждый месяц до 10 числа</i>.
error-rhythm-name-empty = Как это называется? Пара слов, пожалуйста.
error-rhythm-name-long = В названии может быть не больше { $limit } знаков.
error-cadence-range = От одного дня до { $limit } дней: <code>каждые 30 дней</code>.
error-cadence-unreadable = Сколько дней? Например, <code>30</code> или <code>раз в 3 недели</code>.
error-report-closed = Этот отчёт уже закрыт.
error-workday-impossible = Столько рабочих дней нет ни в одном месяце. Подойдёт <i>до 5-го рабочего дня</i> или <i>в последний рабочий день месяца</i>.
