# Ce s-a scris nu poate fi folosit: ce nu e în regulă și un exemplu care merge.

error-name-empty = Numele are nevoie de cel puțin o literă. De exemplu: <i>Egor</i>.
error-name-too-long = Numele este prea lung: încap cel mult { $limit } de caractere. Ajung numele și prenumele.

error-date-unreadable = Nu reușesc să citesc data. Încercați <i>25.11</i>, <i>25 noiembrie</i> sau <i>mâine</i>.
error-date-impossible = În calendar nu există o asemenea zi. Întâi ziua, apoi luna: <i>25.11</i> sau <i>25 noiembrie</i>.
error-date-past = Momentul acesta a trecut deja. Alegeți unul care urmează: <i>mâine</i>, <i>25.11</i> sau, cu anul, <i>25.11.2030</i>.
error-date-too-far = Până atunci mai sunt peste zece ani. Poate s-a strecurat o greșeală la an? De exemplu: <i>25.11</i> sau <i>25 noiembrie</i>.
error-date-ahead = Ziua aceasta e încă înainte. Scrieți ziua în care s-a întâmplat, de exemplu <i>20 noiembrie</i>.
error-time-unreadable = Nu reușesc să citesc ora. Încercați <i>14:30</i> sau doar <i>9</i>.

error-sum-unreadable = Nu reușesc să citesc suma. E nevoie de un singur număr, eventual cu moneda: <i>1500</i>, <i>1.500,50 lei</i> sau <i>1500 €</i>.
error-sum-not-positive = Suma trebuie să fie mai mare decât zero. De exemplu: <i>1500</i>.
error-sum-too-big = Suma depășește o mie de miliarde. Verificați, vă rog, numărul; de exemplu: <i>1500</i>.
error-value-no-number = Aici e nevoie de un număr întreg, de la 1 la { $limit }. De exemplu: 2
