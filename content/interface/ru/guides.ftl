# Подсказки: заголовки и кнопки вокруг текстов из content/guides.

guide-menu = <b>Полезно знать</b>
guide-menu-client = <b>{ $name }</b>: полезно знать
guide-styles = 🎭 Стили
guide-channels = 📨 Каналы
guide-tactics = ♟ Сложные ходы
guide-checklists = ☑️ Чек-листы
guide-become = 🛍 Стать клиентом
guide-somebody = Саша
guide-styles-title =
    <b>Стили</b>
    Как вести себя с кем, по темам.
guide-styles-others = 🎭 Другие стили
guide-matter-title = <b>{ $style }</b> · { $topic }
guide-do = <b>Делайте</b>
guide-dont = <b>Не делайте</b>
guide-why = <b>Почему.</b> { $why } <i>({ $source })</i>
guide-source = <i>({ $source })</i>
guide-item = • { $text }
guide-tick = ☐ { $text }
guide-channels-title =
    <b>Каналы</b>
    Для чего каждый хорош, а для чего нет.
guide-channel-title = <b>{ $channel }</b>
guide-strong = <b>Хорошо подходит</b>
guide-weak = <b>Не подходит</b>
guide-rules = 🤝 Правила связи
guide-rules-title = <b>Правила связи</b>
guide-rules-list = <b>О чём договориться</b>
guide-rules-ready = 💬 Текст для каждого канала
guide-propose = <b>Как это предложить</b>
guide-tactics-title =
    <b>Что делает клиент?</b>
    Это может быть приём, а может быть и справедливо. Смотрите с обеих сторон.
guide-tactic-title = <b>{ $title }</b>
guide-self-check = <b>И спросите себя:</b> { $text }
guide-say = <b>Что сказать сейчас</b> <i>({ $style })</i>
guide-say-unknown = нейтрально
guide-say-phlegmatic = для флегматика
guide-say-sanguine = для сангвиника
guide-say-choleric = для холерика
guide-say-melancholic = для меланхолика
guide-for-unknown = Нейтрально
guide-for-phlegmatic = Флегматику
guide-for-sanguine = Сангвинику
guide-for-choleric = Холерику
guide-for-melancholic = Меланхолику
guide-question = <b>Вопрос, который возвращает ответственность</b>
guide-look-up = <b>Проверьте</b>
guide-never = <b>Никогда</b>
guide-signals = 🔎 Как распознать
guide-signals-list = <b>Как распознать</b>
guide-reading-tactic = <b>Если это приём:</b> { $text }
guide-reading-fair = <b>Если справедливо:</b> { $text }
guide-prevention = <b>Чтобы не повторялось</b>
guide-say-now = 💬 Что сказать
guide-checklists-title = <b>Чек-листы</b>
guide-checklist-title = <b>{ $title }</b>
guide-become-why = <b>Зачем</b>
guide-become-how = <b>Как</b>
guide-become-limits = <b>Границы</b>
