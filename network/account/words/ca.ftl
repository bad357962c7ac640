account-title = Entra
account-lead = T’enviem un enllaç per correu. No cal cap contrasenya.
account-typed-kept = La sessió s’havia tancat. No has perdut el que havies escrit: quan entris, ho veuràs i ho podràs enviar. Si hi havia un fitxer, l’hauràs de tornar a triar.
account-form-address = Adreça de correu
account-form-address-hint = La que la xarxa té de tu, normalment la de la feina.
account-form-missing = Escriu la teva adreça de correu
account-send = Envia’m l’enllaç
account-how-title = Com funciona
account-how-1 = L’enllaç arriba de seguida i serveix una sola vegada.
account-how-2 = Caduca al cap de mitja hora. En pots demanar un altre.
account-how-3 = Si encara no hi surts, escriu a la secretaria tècnica.
account-sent-title = Mira el correu
account-sent = Si la xarxa coneix aquesta adreça, hi acabem d’enviar un enllaç per entrar.
account-sent-not-there = Si no el trobes d’aquí a uns minuts, mira la carpeta de correu brossa o demana’n un altre.
account-sent-kept = En aquesta instal·lació encara no hi ha cap servidor de correu: demana l’enllaç a qui l’administra.
account-again = Demana un altre enllaç
account-open-title = Entra a la xarxa
account-open = Aquest enllaç és de: { $name }.
account-enter = Entra
account-stale-title = Aquest enllaç ja no serveix
account-stale = S’ha fet servir o ha caducat. Demana’n un de nou: arriba de seguida.
account-welcome = Ja has entrat.
account-welcome-back = Ja has entrat. L’última vegada va ser el { $when }, des de { $device }. Si no vas ser tu, tanca les altres sessions a « El meu compte ».
account-goodbye = Has tancat la sessió.
account-own-title = El meu compte
account-facts = Dades
account-address = Adreça de correu
account-council = Ens local
account-seats = Llocs que ocupes avui
account-no-seats = Ara no ocupes cap lloc en cap òrgan.
account-sessions = Sessions obertes
account-sessions-lead = Els aparells i navegadors on has entrat i no has sortit.
account-session-this = Aquesta
account-session-times = Des del { $since }. Última activitat: { $used }.
account-session-close = Tanca la sessió de { $device }
account-session-closed = Hem tancat aquella sessió.
account-sessions-close = Tanca totes les altres
account-sessions-closed = Hem tancat les altres sessions.
account-device-unknown = un aparell desconegut
account-kept-title = Encara tenim el que havies escrit
account-kept = S’havia tancat la sessió per seguretat. Revisa-ho i torna-ho a enviar. Els fitxers no es guarden: si n’hi havia cap, torna a la pàgina i tria’l de nou.
account-kept-typed = El que havies escrit
account-kept-send = Torna-ho a enviar
account-kept-leave = Deixa-ho córrer
account-mail-subject = El teu enllaç per entrar a { $network }
account-mail =
    Bon dia, { $name },

    Per entrar a « { $network } », obre aquest enllaç i prem « Entra »:

    { $link }

    Serveix una sola vegada i caduca al cap de mitja hora.
    Si no l’has demanat, no cal que facis res.
account-administrator = Administració de la xarxa
