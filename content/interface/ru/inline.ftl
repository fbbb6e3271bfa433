# Инлайн-режим: что стоит вокруг текстов в любом чате. Клиенты этого не видят.

inline-form-say = 💬 { $what }
inline-form-aloud = 📞 { $what }
inline-form-question = ❓ Вопрос: { $what }
inline-form-message = ✉️ { $what }
inline-of-one = { $topic } · { $name }
inline-of-several = { $name } · { $topic }
inline-stage = { $situation } · { $stage }
inline-look-up = 🔎 { $name }: что проверить
inline-look-up-topic = 🔎 Что проверить: { $topic }
inline-compose = ✏️ { $name }: { $situation }, нужно дополнить
inline-card = 🗂 { $name }: карточка
inline-clients = 👥 Все клиенты и как спрашивать
inline-new = ➕ Добавить первого клиента
inline-help = ❔ Как спрашивать
inline-door = 🔒 Открыть Tact
inline-noted =
    ✓ <b>{ $name }</b>: записано, что сообщение ушло.
    { $channel } · { $topic }
inline-undo = ↩️ Это не отправлено
inline-undone = Хорошо, запись убрана.
inline-how =
    <b>В любом чате</b>
    Наберите моё имя, потом клиента и пару слов о том, что происходит: <i>Егор дорого</i>, <i>Егор оплата</i>, <i>Мария срок SMS</i>. Порядок, алфавит и падеж не важны, хватает и начала слова.

    💬 что сказать сейчас
    ❓ встречный вопрос клиенту
    ✉️ готовое сообщение
    🔎 кнопка сверху: что проверить, карточка

    В чат попадают только тексты для клиента, на его языке. Отправленное записывается в карточку, и запись можно отменить.

error-link-gone = Эта ссылка устарела или не ваша. Просто напишите имя клиента.
