directory-why-only-secretariat = Solo la secretaría técnica puede cambiar el directorio.
directory-organisation-taken = Este ayuntamiento ya está en el directorio.
directory-relation-taken = Esta organización ya está con esta relación.
directory-person-taken = Ya hay una persona con esta dirección.
directory-relation-reversed = No puede acabar antes de empezar: la relación empezó en esta fecha: { $began }.
directory-post-reversed = No puede acabar antes de empezar: el cargo empezó en esta fecha: { $began }.
directory-kind-town_council = Ayuntamiento
directory-kind-county_council = Consejo comarcal
directory-kind-other_authority = Otra entidad local
directory-kind-provider = Entidad proveedora
directory-kind-partner = Entidad con la que trabajamos
directory-relation-member = Miembro
directory-relation-collaborator = Colaborador
directory-relation-observer = Observador
directory-confidence-high = Lo dice la fuente
directory-confidence-medium = La fuente lo dice de pasada
directory-confidence-low = No es seguro
directory-post-elected_official = Cargo electo
directory-post-technical_officer = Personal técnico
directory-post-staff = Equipo de la red
directory-person = Persona de la red
directory-person-posts = Cargos y puestos de trabajo
directory-person-no-posts = Todavía no consta en ninguna organización.
directory-person-posts-count = { $n ->
    [one] { $n } cargo
   *[other] { $n } cargos
}
directory-person-post = Cargo
directory-person-organisation = Dónde
directory-person-from = Desde
directory-person-to = Hasta
directory-person-contact = Contacto
directory-person-since = Desde: { $day }
directory-person-still = Sigue en el cargo
directory-person-unknown-date = Fecha desconocida
directory-person-post-ended = Acabado
