# Un contact cu clientul, notat: din ele se învață alegerea canalului.

touch-ask-channel = <b>{ $name }</b>: unde ați luat legătura?
touch-ask-outcome = { $channel }: cum a fost?
touch-answered = ✓ A răspuns
touch-no_answer = ✖️ Fără răspuns
touch-sent = 📤 Am scris, aștept
touch-met = ✓ Am vorbit
outcome-answered = a răspuns
outcome-no_answer = fără răspuns
outcome-sent = trimis, încă fără răspuns
touch-logged = Am notat: { $channel }, { $outcome }.
touch-logged-text = ✓ Am notat că ați trimis. Răspunsul (sau tăcerea) îl marcați cu „Am vorbit”.
touch-ask-style = Două întrebări cât impresia e proaspătă?
