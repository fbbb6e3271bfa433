# Un contact cu clientul, notat: de aici se învață alegerea canalului.

touch-ask-channel = <b>{ $name }</b>: pe ce canal ați luat legătura?
touch-ask-outcome = { $channel }: cum a fost?
touch-answered = ✓ A răspuns
touch-no_answer = ✖️ Fără răspuns
touch-sent = 📤 Am scris, aștept
touch-met = ✓ Am vorbit
outcome-answered = a răspuns
outcome-no_answer = fără răspuns
outcome-sent = trimis, încă fără răspuns
touch-logged = Am notat: { $channel }, { $outcome }.
touch-logged-text = ✓ Am notat că ați trimis. Răspunsul sau tăcerea le notați cu „Am vorbit”. Când să vă amintesc să verificați răspunsul?
sent-reminder = De verificat dacă a venit răspunsul. { $situation }, { $channel }
touch-checklist = ☑️ După convorbire
touch-ask-style = Două întrebări cât impresia e proaspătă?
