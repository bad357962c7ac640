directory-why-only-secretariat = Només la secretaria tècnica pot canviar el directori.
directory-organisation-taken = Aquest ajuntament ja és al directori.
directory-relation-taken = Aquesta organització ja hi és amb aquesta relació.
directory-person-taken = Ja hi ha una persona amb aquesta adreça.
directory-relation-reversed = No es pot acabar abans de començar: la relació comença en aquesta data: { $began }.
directory-post-reversed = No es pot acabar abans de començar: el càrrec comença en aquesta data: { $began }.
directory-kind-town_council = Ajuntament
directory-kind-county_council = Consell comarcal
directory-kind-other_authority = Un altre ens local
directory-kind-provider = Entitat proveïdora
directory-kind-partner = Entitat amb qui treballem
directory-relation-member = Membre
directory-relation-collaborator = Col·laborador
directory-relation-observer = Observador
directory-confidence-high = Ho diu la font
directory-confidence-medium = La font ho diu de passada
directory-confidence-low = No és segur
directory-post-elected_official = Càrrec electe
directory-post-technical_officer = Personal tècnic
directory-post-staff = Equip de la xarxa
directory-person = Persona de la xarxa
directory-person-posts = Càrrecs i llocs de treball
directory-person-no-posts = Encara no consta a cap organització.
directory-person-posts-count = { $n ->
    [one] { $n } càrrec
   *[other] { $n } càrrecs
}
directory-person-post = Càrrec
directory-person-organisation = On
directory-person-from = Des de
directory-person-to = Fins a
directory-person-contact = Contacte
directory-person-since = Des de: { $day }
directory-person-still = Encara hi és
directory-person-unknown-date = Data desconeguda
directory-person-post-ended = Acabat
