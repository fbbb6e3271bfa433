# Banii clientului: introducerea, mementoul și răspunsurile la el.

payment-ask-sum =
    <b>{ $name }</b>: ce sumă și până când?
    De exemplu: <code>1500 lei, 25 noiembrie</code>. Merge și doar suma.
payment-ask-day = { $sum }, până în ce zi? Alegeți sau scrieți o dată, de exemplu <code>25.11</code>.
day-today = Azi
day-tomorrow = Mâine
day-in3 = Peste 3 zile
day-week = Peste o săptămână
day-weeks2 = Peste două săptămâni
day-month-end = Sfârșitul lunii
payment-title = <b>{ $name }</b>: { $sum }
payment-due = Termen: { $day }, { $when }.
payment-promised = Plată promisă până la { $day }, { $when }.
payment-invoice = Factura nr. { $invoice }.
payment-next = Vă amintesc { $when }.
payment-no-next = De acum nu vă mai amintesc de ea din proprie inițiativă.
payment-paid = ✓ Plătit. Nu mai amintesc.
payment-cancelled = Nu mai așteptăm plata. Fără mementouri.
payment-already = Era deja marcată.
payment-pay = ✓ Plătit
payment-promise = 🤝 Promis…
payment-say = 💬 Ce spun
payment-move = 📅 Mut termenul
payment-number = 🔢 Numărul facturii
payment-drop = ✖️ Nu mai aștept
payment-undo = ↩️ Anulez
payment-add = ➕ Încă o plată
payments-title = <b>{ $name }</b>: ce e de plătit
payment-ask-promise = Până în ce zi e promisă plata? Până în dimineața următoare nu mai amintesc.
payment-ask-move = Care este noul termen?
payment-ask-invoice = Ce număr are factura? Îl folosesc în texte.
payment-none = <b>{ $name }</b>: încă nu e nicio plată deschisă. Adăugați una, iar textul va avea suma și data corecte.

error-payment-gone = Plata nu mai este aici.
error-payment-closed = Plata este închisă. Anulați mai întâi închiderea.
error-payment-none = Nu e încă nicio plată deschisă. Adăugați una cu „Plată”, din fișă.
error-invoice-unreadable = Numărul facturii are cel mult { $limit } de caractere, de exemplu 127.

nudge-again = <i>Poate că ați primit deja mesajul: legătura s-a întrerupt la trimitere.</i>
nudge-coming = 💰 <b>{ $name }</b>: { $sum }, termen { $day }.
nudge-due = 💰 Azi e ziua plății: <b>{ $name }</b>, { $sum }.
nudge-overdue = 💰 <b>{ $name }</b>: { $sum }, termenul a fost { $day }. { $when }.
nudge-promise_broken = 💰 <b>{ $name }</b>: { $sum }, cu plata promisă până la { $day }. Au venit banii?
nudge-why-coming = De ce acum: { $days ->
    [one] a rămas o zi.
    [few] au rămas { $days } zile.
   *[other] au rămas { $days } de zile.
}
nudge-why-due = De ce acum: termenul e azi.
nudge-why-overdue = De ce acum: termenul a trecut.
nudge-why-promise_broken = De ce acum: ziua promisă a trecut.
nudge-paid = ✓ Plătit
nudge-promised = 🤝 Promis…
nudge-snooze = 💤 Mai târziu…
nudge-channel-other = 🔀 Alt canal
nudge-card = 👤 Fișa
snooze-ask = Când revin cu asta?
snooze-hour = Peste o oră
snooze-morning = Mâine dimineață
snooze-days3 = Peste 3 zile
snoozed = Revin { $when }.
