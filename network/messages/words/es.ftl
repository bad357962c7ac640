messages-menu = Correos
messages-title = Correos enviados
messages-lead = Lo que la red ha escrito, a quién y cuándo.
messages-kept-title = No hay ningún servidor de correo.
messages-kept = Los correos se quedan aquí, sin salir, hasta que se ponga uno. Entonces saldrán solos, menos los que lleven un enlace caducado.
messages-empty = Todavía no hay ningún correo.
messages-empty-why = Aquí verás cada correo que la red escriba, empezando por los enlaces de entrada.
messages-count = { $n ->
    [one] Un correo
   *[other] { $n } correos, del más nuevo al más antiguo
}
messages-subject = Asunto
messages-address = A quién
messages-when = Cuándo
messages-state = Estado
messages-sent = Enviado
messages-waiting = Pendiente de enviar
messages-undelivered = No entregado
messages-expired = Caducado
messages-again = Lo volveremos a intentar: { $when }.
messages-again-why = El último intento no ha ido bien: « { $words } ».
messages-undelivered-title = Este correo no ha llegado y no lo volveremos a intentar.
messages-undelivered-why = El servidor de correo ha dicho: « { $words } ». Comprueba la dirección de la persona y pídele de nuevo que entre.
messages-expired-title = Este correo no ha salido.
messages-expired-why = El enlace que lleva caducó antes de poder enviarse. Si la persona aún quiere entrar, que pida otro.
messages-mail-title = Correo
messages-secret-title = El texto todavía no se puede ver.
messages-secret = Lleva un enlace que abre la sesión de una persona: solo lo ve quien recibe el correo. Dentro de media hora el enlace caduca y el texto se podrá leer.
messages-why-only-secretariat = Los correos enviados solo los ve la secretaría técnica.
