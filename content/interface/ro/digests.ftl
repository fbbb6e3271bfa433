# Planul dimineții și bilanțul serii.

settings-digests = ☀️ Dimineața și seara
digests =
    <b>Dimineața și seara</b>
    ☀️ Planul zilei: { $morning }
    🌙 Bilanțul zilei: { $evening }

    Dimineața: banii, rapoartele, mementourile, răspunsurile așteptate și apelurile de azi. Seara: ce s-a făcut și ce poate rămâne pe mâine. Vin doar în zilele dumneavoastră lucrătoare și doar când este ceva de spus.
digest-off = nu se trimite
digest-at = la { $time }
digest-morning = ☀️ Schimb dimineața
digest-evening = 🌙 Schimb seara
digest-morning-ask = La ce oră să vă trimit planul zilei? Alegeți sau scrieți ora, de exemplu <code>8:15</code>.
digest-evening-ask = La ce oră să facem bilanțul zilei? Alegeți sau scrieți ora, de exemplu <code>18:30</code>.
digest-off-button = Nu e nevoie
digest-offer = ☀️ Vreau asta dimineața
digest-title = ☀️ <b>Bună dimineața.</b> { $day }
digest-calls = Mai bine la telefon
digest-call = 📞 <b>{ $name }</b>: de la { $time }

lookback = 🌙 <b>Ziua dumneavoastră</b>: { $day }
lookback-button = 🌙 Bilanțul zilei
lookback-back = ← Bilanțul zilei
lookback-offer = 🌙 Vreau asta seara
lookback-done = Rezolvat
lookback-open = A rămas
lookback-money = 💰 <b>{ $name }</b>: încasat { $sum }
lookback-note = ✓ { $text }
lookback-touch = 💬 <b>{ $name }</b>: { $channel }, { $outcome }
lookback-touch-about = 💬 <b>{ $name }</b>: { $what }, { $channel }, { $outcome }
lookback-more = … și încă { $count }
lookback-none-open = Nu a rămas nimic deschis. Vă doresc o seară plăcută.
lookback-empty = O zi liniștită: nimic notat și nimic rămas deschis. Vă doresc o seară plăcută.
lookback-ahead = { $day }: { $count ->
    [one] un lucru planificat
    [few] { $count } lucruri planificate
   *[other] { $count } de lucruri planificate
}
lookback-move = → { $day }
lookback-all = → Totul: { $day }
lookback-moved = Mutat: { $when }.
command-day = Bilanțul zilei: ce s-a făcut, ce a rămas

error-digest-morning = Planul zilei vine înainte de prânz. De exemplu, 8:30.
error-digest-evening = Bilanțul vine în a doua jumătate a zilei. De exemplu, 18:00.
error-digest-unreadable = N-am recunoscut ora. De exemplu: <code>8:30</code>.
