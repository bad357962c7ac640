account-title = Entrar
account-lead = Te enviamos un enlace por correo. No hace falta contraseña.
account-typed-kept = La sesión se había cerrado. No has perdido lo que habías escrito: cuando entres, lo verás y podrás enviarlo. Si había un archivo, tendrás que volver a elegirlo.
account-form-address = Dirección de correo
account-form-address-hint = La que la red tiene de ti, normalmente la del trabajo.
account-form-missing = Escribe tu dirección de correo
account-send = Enviar el enlace
account-how-title = Cómo funciona
account-how-1 = El enlace llega enseguida y sirve una sola vez.
account-how-2 = Caduca a la media hora. Puedes pedir otro.
account-how-3 = Si todavía no figuras, escribe a la secretaría técnica.
account-sent-title = Mira el correo
account-sent = Si la red conoce esta dirección, acabamos de enviarle un enlace para entrar.
account-sent-not-there = Si no lo encuentras dentro de unos minutos, mira la carpeta de correo no deseado o pide otro.
account-sent-kept = En esta instalación todavía no hay servidor de correo: pide el enlace a quien la administra.
account-again = Pedir otro enlace
account-open-title = Entrar en la red
account-open = Este enlace es de: { $name }.
account-enter = Entrar
account-stale-title = Este enlace ya no sirve
account-stale = Se ha usado o ha caducado. Pide uno nuevo: llega enseguida.
account-welcome = Ya has entrado.
account-welcome-back = Ya has entrado. La última vez fue el { $when }, desde { $device }. Si no fuiste tú, cierra las otras sesiones en « Mi cuenta ».
account-goodbye = Has cerrado la sesión.
account-own-title = Mi cuenta
account-facts = Datos
account-address = Dirección de correo
account-council = Ente local
account-seats = Lugares que ocupas hoy
account-no-seats = Ahora no ocupas ningún lugar en ningún órgano.
account-sessions = Sesiones abiertas
account-sessions-lead = Los dispositivos y navegadores donde has entrado y no has salido.
account-session-this = Esta
account-session-times = Desde el { $since }. Última actividad: { $used }.
account-session-close = Cerrar la sesión de { $device }
account-session-closed = Hemos cerrado esa sesión.
account-sessions-close = Cerrar todas las demás
account-sessions-closed = Hemos cerrado las otras sesiones.
account-device-unknown = un dispositivo desconocido
account-kept-title = Todavía tenemos lo que habías escrito
account-kept = Se había cerrado la sesión por seguridad. Revísalo y vuelve a enviarlo. Los archivos no se guardan: si había alguno, vuelve a la página y elígelo de nuevo.
account-kept-typed = Lo que habías escrito
account-kept-send = Volver a enviarlo
account-kept-leave = Dejarlo
account-mail-subject = Tu enlace para entrar en { $network }
account-mail =
    Buenos días, { $name }:

    Para entrar en « { $network } », abre este enlace y pulsa « Entrar »:

    { $link }

    Sirve una sola vez y caduca a la media hora.
    Si no lo has pedido, no hace falta que hagas nada.
account-administrator = Administración de la red
