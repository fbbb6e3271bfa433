# План на утро и итоги вечером.

settings-digests = ☀️ Утро и вечер
digests =
    <b>Утро и вечер</b>
    ☀️ План дня: { $morning }
    🌙 Итоги дня: { $evening }

    Утром: деньги, отчёты, напоминания, кто должен ответить и кому лучше позвонить. Вечером: что сделано и что можно перенести на завтра. Пишу только в ваши рабочие дни и только когда есть о чём.
digest-off = не присылаю
digest-at = в { $time }
digest-morning = ☀️ Когда план дня
digest-evening = 🌙 Когда итоги дня
digest-morning-ask = Во сколько присылать план дня? Выберите или напишите время, например <code>8:15</code>.
digest-evening-ask = Во сколько подводить итоги дня? Выберите или напишите время, например <code>18:30</code>.
digest-off-button = Не присылать
digest-offer = ☀️ Присылать это по утрам
digest-title = ☀️ <b>Доброе утро.</b> { $day }
digest-calls = Лучше позвонить
digest-call = 📞 <b>{ $name }</b>: с { $time }

lookback = 🌙 <b>Ваш день</b>: { $day }
lookback-button = 🌙 Итоги дня
lookback-back = ← Итоги дня
lookback-offer = 🌙 Присылать это по вечерам
lookback-done = Сделано
lookback-open = Осталось
lookback-money = 💰 <b>{ $name }</b>: пришло { $sum }
lookback-note = ✓ { $text }
lookback-touch = 💬 <b>{ $name }</b>: { $channel }, { $outcome }
lookback-touch-about = 💬 <b>{ $name }</b>: { $what }, { $channel }, { $outcome }
lookback-more = … и ещё { $count }
lookback-none-open = Открытых дел не осталось. Хорошего вам вечера.
lookback-empty = Тихий день: ничего не отмечено и ничего не осталось. Хорошего вам вечера.
lookback-ahead = { $day }: { $count ->
    [one] намечено { $count } дело
    [few] намечено { $count } дела
   *[many] намечено { $count } дел
}
lookback-move = → { $day }
lookback-all = → Перенести всё: { $day }
lookback-moved = Перенесено: { $when }.
command-day = Итоги дня: сделано и осталось

error-digest-morning = План дня приходит до полудня. Например, 8:30.
error-digest-evening = Итоги приходят во второй половине дня. Например, 18:00.
error-digest-unreadable = Не получилось понять время. Например: <code>8:30</code>.
