# Картотека клиентов: список, карточка, добавление, правка.

clients-list = <b>Ваши клиенты</b>, сначала недавние.
clients-none =
    <b>Клиентов пока нет.</b>
    Напишите имя, отправьте контакт или перешлите сообщение от клиента.
clients-archived = <b>В архиве</b>
clients-archived-none = В архиве пусто.
clients-new = ➕ Новый клиент
clients-archive = 🗄 Архив
clients-more = Дальше →
clients-fewer = ← Раньше
clients-found = Кого вы имеете в виду?
client-ask-name = Как зовут клиента? Можно также отправить контакт или переслать сообщение.
client-unknown = Клиента «<b>{ $name }</b>» в списке пока нет. Добавить?
client-add = ➕ Добавить: { $name }
client-namesake = Клиент по имени <b>{ $name }</b> уже есть. Это тот же человек?
client-same = Открыть: { $name }
client-another = ➕ Другой человек: { $name }
client-added = В списке новый клиент: <b>{ $name }</b>.
client-forwarded = Автор сообщения — <b>{ $name }</b>. Добавить в клиенты? Само сообщение не сохраняется.

card-style-unknown = 🎭 Характер: пока неизвестен
card-style = 🎭 { $style }
card-open-sitting = 🎭 Осталось несколько вопросов без ответа
card-payment = 💰 { $sum } до { $day } ({ $when })
card-promised = 💰 { $sum }, обещано до { $day } ({ $when })
card-payments-more = { $count ->
    [one] 💰 … и ещё { $count } оплата
    [few] 💰 … и ещё { $count } оплаты
   *[many] 💰 … и ещё { $count } оплат
}
card-in = { $days ->
    [0] сегодня
    [one] через { $days } день
    [few] через { $days } дня
   *[other] через { $days } дней
}
card-late = { $days ->
    [one] просрочка { $days } день
    [few] просрочка { $days } дня
   *[other] просрочка { $days } дней
}
card-reminder = ⏰ { $when }: { $text }
card-reminder-sent = ⏰ { $text } (напоминание было, дело не закрыто)
card-next = ➡️ Дальше: { $channel }. { $reason }
card-touch = ↔️ { $day }: { $channel }, { $outcome }
card-clock = 🕐 У клиента сейчас { $time }
card-note = 📝 { $note }
card-archived = 🗄 В архиве
card-what-next = 🧭 Что дальше?
card-say = 💬 Что сказать?
card-temperament = 🎭 Какой характер?
card-pay = 💰 Оплата
card-remind = ⏰ Напомнить
card-touched = ↔️ Был контакт
card-guide = 📖 Полезно знать
card-edit = ⚙️ Изменить
card-list = ← Клиенты
card-back = ← { $name }

edit-title = <b>{ $name }</b>: что изменить?
edit-name = Имя
edit-company = Компания
edit-phone = Телефон: { $value }
edit-email = Почта: { $value }
edit-note = Заметка
edit-nothing = нет
edit-language = Пишем по-{ $language }
edit-address = Обращение: { $address ->
    [informal] на «ты»
   *[formal] на «вы»
}
edit-channels = Каналы
edit-traits = Привычки
edit-zone = Время: { $city }
edit-zone-mine = как у меня
edit-archive = 🗄 В архив
edit-restore = ↩️ Вернуть
edit-delete = 🗑 Удалить
edit-ask-name = Как записать этого клиента?
edit-ask-company = Какая компания? Или слово, которое отличит от других.
edit-ask-phone = Номер телефона с кодом страны: <code>+373 69 123 456</code>
edit-ask-email = Электронная почта: <code>egor@example.com</code>
edit-ask-note = Что важно помнить об этом клиенте? Новая заметка заменит прежнюю.
edit-ask-zone = В каком городе этот клиент? Выберите или напишите.
edit-clear = Убрать
language-name-en = английски
language-name-ru = русски
language-name-ro = румынски

channels-title =
    <b>{ $name }</b>: по каким каналам вы на связи?
    Звёздочкой отмечен тот, что клиенту удобнее.
channels-prefer = удобнее?
channels-preferred = ⭐ удобнее
traits-title =
    <b>{ $name }</b>: что вы замечали?
    От этого зависит, какой канал будет предложен.
trait-forgets = Забывает обещания
trait-shifts_blame = Перекладывает вину
trait-no_calls = Не звонить без предупреждения
trait-write_first = Сначала письменно

client-put-away = <b>{ $name }</b>: карточка в архиве. Ничего не потеряно.
client-taken-back = <b>{ $name }</b>: карточка снова в списке.
client-delete-ask = <b>{ $name }</b>: удалить карточку и всё, что в ней есть: ответы, оплаты, напоминания?
client-delete-yes = 🗑 Да, удалить
client-deleted = <b>{ $name }</b>: карточка удалена. В течение суток её можно вернуть, потом всё исчезнет насовсем.
client-undelete = ↩️ Вернуть

error-client-gone = Этого клиента здесь больше нет.
error-channel-last = Хоть один канал нужен: иначе как связаться?
error-note-too-long = В заметке помещается не больше { $limit } знаков.
error-email-unreadable = Не похоже на адрес почты. Например: egor@example.com
error-phone-unreadable = Не похоже на номер телефона. Нужен код страны: +373 69 123 456
error-forward-unknown = Не видно, кто это написал. Напишите имя, и продолжим.
error-forward-own = Это ваше собственное сообщение. Перешлите сообщение клиента или напишите имя.
error-forward-bot = Это сообщение от бота. Перешлите сообщение клиента или напишите имя.
