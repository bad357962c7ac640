messages-menu = Correus
messages-title = Correus enviats
messages-lead = El que la xarxa ha escrit, a qui i quan.
messages-kept-title = No hi ha cap servidor de correu.
messages-kept = Els correus es queden aquí, sense sortir, fins que se’n posi un. Llavors sortiran sols, menys els que portin un enllaç caducat.
messages-empty = Encara no hi ha cap correu.
messages-empty-why = Aquí veuràs cada correu que la xarxa escrigui, començant pels enllaços d’entrada.
messages-count = { $n ->
    [one] Un correu
   *[other] { $n } correus, del més nou al més antic
}
messages-subject = Assumpte
messages-address = A qui
messages-when = Quan
messages-state = Estat
messages-sent = Enviat
messages-waiting = Pendent d’enviar
messages-undelivered = No lliurat
messages-expired = Caducat
messages-again = Ho tornarem a provar: { $when }.
messages-again-why = L’últim intent no ha anat bé: « { $words } ».
messages-undelivered-title = Aquest correu no ha arribat i no el tornarem a provar.
messages-undelivered-why = El servidor de correu ha dit: « { $words } ». Comprova l’adreça de la persona i demana-li una altra vegada que entri.
messages-expired-title = Aquest correu no ha sortit.
messages-expired-why = L’enllaç que porta va caducar abans que es pogués enviar. Si la persona encara vol entrar, que en demani un altre.
messages-mail-title = Correu
messages-secret-title = El text no es pot veure encara.
messages-secret = Porta un enllaç que obre la sessió d’una persona: només el veu qui rep el correu. D’aquí a mitja hora l’enllaç caduca i el text es podrà llegir.
messages-why-only-secretariat = Els correus enviats només els veu la secretaria tècnica.
