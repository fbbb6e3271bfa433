# Контакты с клиентом: по ним подбирается канал.

touch-ask-channel = <b>{ $name }</b>: как вы связывались?
touch-ask-outcome = { $channel }: чем закончилось?
touch-answered = ✓ Есть ответ
touch-no_answer = ✖️ Нет ответа
touch-sent = 📤 Сообщение ушло, ждём
touch-met = ✓ Поговорили
outcome-answered = есть ответ
outcome-no_answer = нет ответа
outcome-sent = сообщение ушло, ответа пока нет
touch-logged = Записано: { $channel }, { $outcome }.
touch-logged-text = ✓ Записано, что сообщение ушло. Ответ (или тишину) отметьте кнопкой «Был контакт». Когда напомнить, чтобы проверить ответ?
sent-reminder = Проверить, есть ли ответ. { $situation }, { $channel }
touch-checklist = ☑️ После разговора
touch-ask-style = Пара вопросов, пока впечатления свежие?
