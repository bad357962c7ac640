home-menu-front = Inici
home-menu-desk = Avui
home-sample = Mostra

home-front-lead = Som ajuntaments i consells comarcals que treballem plegats. Aquí pots veure què ens hem proposat, què hem fet i amb qui.
home-front-desk = Què hi ha avui
home-no-plan = Encara no hi ha cap pla vigent.
home-no-plan-why = Quan la xarxa n’aprovi un, aquí veuràs què s’ha proposat i com avança.
home-no-members = Encara no consta cap membre.
home-no-members-why = Aquí hi haurà la llista dels ajuntaments i consells comarcals de la xarxa i el mapa d’on són.
home-who-title = Qui som i on som
home-who-known = { $n ->
    [one] Un membre conegut, { $day }.
   *[other] { $n } membres coneguts, { $day }.
}
home-who-known-about = { $n ->
    [one] Un membre conegut d’uns { $about }, { $day }.
   *[other] { $n } membres coneguts d’uns { $about }, { $day }.
}
home-tile-members = Membres coneguts
home-tile-members-about = { $n ->
    [one] d’un
   *[other] d’uns { $n }
}
home-tile-members-all = els que consten avui
home-tile-municipalities = Municipis
home-tile-municipalities-of = de { $all }: el { $share }
home-tile-counties = Consells comarcals
home-tile-counties-of = comptats a part dels municipis
home-tile-comarques = Comarques
home-tile-comarques-of = de { $all }, amb algun municipi membre
home-tile-population = Població de Catalunya
home-tile-population-of = { $people } habitants, padró del { $year }
home-map-title = Mapa dels membres
home-map-said = { $towns ->
    [0] Cap municipi membre
    [one] Un municipi membre
   *[other] { $towns } municipis membres
}, { $comarques ->
    [0] en cap comarca.
    [one] en una comarca.
   *[other] en { $comarques } comarques.
}
home-map-more = Territori i cobertura
home-map-list = { $n ->
    [one] Llista: un membre
   *[other] Llista: { $n } membres
}
home-latest-title = Últimes activitats
home-latest-all = Totes les activitats
home-latest-none = Encara no s’ha registrat cap activitat.
home-report-title = Memòria del { $year }
home-report-said = Publicada { $day }. Explica què va fer la xarxa aquell any: cada xifra porta als registres d’on surt.
home-report-read = Llegeix la memòria
home-report-pdf = Descarrega-la (PDF)
home-ways-title = Per on continuar
home-way-sign-in = Entra al teu espai
home-way-sign-in-why = Si ets d’un ens membre, t’enviem un enllaç per correu. No cal contrasenya.
home-way-members = Coneix els membres
home-way-members-why = Quins ajuntaments i consells comarcals en formen part i què hi fan.
home-way-bodies = Mira com ens organitzem
home-way-bodies-why = Assemblea, comissions, secretaria i grups de treball.
home-way-contact = Parla amb nosaltres
home-way-contact-why = Si vols formar-ne part, col·laborar-hi o preguntar qualsevol cosa.

home-steps-title = Primeres passes
home-steps-lead = Quan les hagis fet totes, aquest requadre desapareix.
home-step-done = Fet
home-step-open = Pendent
home-step-settings = Revisa el nom i les llengües de la xarxa
home-step-settings-why = És el que es veu a la capçalera, als correus i als informes.
home-step-members = Importa els membres
home-step-members-why = Amb un full de càlcul pots posar d’un cop els ajuntaments i les persones de contacte.
home-step-bodies = Dona d’alta els òrgans
home-step-bodies-why = Assemblea, comissions, secretaria tècnica i grups, amb qui hi seu.
home-step-plan = Importa el pla de treball
home-step-plan-why = Puja la taula d’accions i tindràs el pla, amb el seu seguiment.
home-step-activity = Registra la primera activitat
home-step-activity-why = Una reunió, un assessorament, una jornada: tot el que es registra surt després als informes.

home-desk-title = Avui
home-greeting-morning = Bon dia, { $name }. Avui és { $day }.
home-greeting-afternoon = Bona tarda, { $name }. Avui és { $day }.
home-greeting-night = Bona nit, { $name }. Avui és { $day }.
home-lines-title = En tres línies
home-line-plan-served = { $n ->
    [0] cap dels { $all } punts no té encara cap activitat
    [one] un dels { $all } punts ja té activitat
   *[other] { $n } dels { $all } punts ja tenen activitat
}
home-line-plan-samples = { $said } (amb mostres)
home-line-last-sample = { $said } (mostra)
home-line-plan-over = s’ha acabat { $on }; { $said }
home-line-last = el més recent dels teus òrgans, { $when }
home-line-seat = hi tens un seient
home-line-seat-of = en nom de: { $name }
home-own-council = La fitxa de l’ens
home-own-council-nothing = Encara no consta que hagi participat en cap activitat.
home-own-seats = Els teus òrgans i grups
home-own-seats-none = Avui no tens cap seient en cap òrgan ni grup.
home-own-seats-all = Tots els òrgans i grups
home-choice-label = Tria per a quin òrgan
home-choice-body = Òrgan
home-choice-whole = Cap en concret
home-choice-own = Tots els meus
home-choice-show = Mostra
home-choice-clear = Treu la tria
home-changed-title = El que s’ha registrat fa poc
home-recorded = Registrada { $day }
home-recorded-by = Registrada { $day } per { $name }
home-recorded-on-behalf = Registrada { $day } per { $name }, en nom de: { $council }
home-fresh = Al dia fins a l’últim registre, que es va fer { $day }.
home-fresh-nothing = Encara no hi ha cap registre.

home-accessibility-title = Declaració d’accessibilitat
home-accessibility-lead = { $network } es compromet a fer accessible el seu lloc web, d’acord amb el Reial decret 1112/2018, de 7 de setembre, sobre accessibilitat dels llocs web i aplicacions per a dispositius mòbils del sector públic.
home-accessibility-site = Aquesta declaració d’accessibilitat s’aplica al lloc web { $site }.
home-accessibility-overdue = Aquesta declaració s’havia de revisar com a molt tard { $day } i encara no s’ha fet.
home-accessibility-state-title = Situació de compliment
home-accessibility-state = Aquest lloc web és parcialment conforme amb el Reial decret 1112/2018, perquè hi ha aspectes que no compleixen els requisits o que encara no s’han comprovat prou. Són els que s’indiquen a continuació.
home-accessibility-not-title = Contingut no accessible
home-accessibility-not = El contingut següent no és accessible, o no podem assegurar que ho sigui:
home-accessibility-lack-title = Falta de conformitat amb el Reial decret 1112/2018
home-accessibility-lack-people = Encara no ha provat les pàgines cap persona que faci servir un lector de pantalla, un ampliador o el control per veu. Fins ara només les han comprovat programes.
home-accessibility-lack-paper = Els PDF que fa aquest lloc web porten etiquetes, títol, llengua i textos alternatius (PDF/UA-1), però cap persona no els ha llegit amb un lector de pantalla.
home-accessibility-lack-language = Els noms i els textos que escriu la xarxa surten en la llengua en què es van escriure, que no sempre queda marcada quan mires la pàgina en una altra llengua (criteri 3.1.2 de les WCAG).
home-accessibility-lack-files = Els fitxers que hi pugen altres persones poden no ser accessibles.
home-accessibility-burden-title = Càrrega desproporcionada
home-accessibility-none = No s’hi aplica cap excepció.
home-accessibility-outside-title = Contingut fora de l’àmbit de la legislació aplicable
home-accessibility-outside = No n’hi ha. Els mapes estan exempts quan la informació essencial es dona d’una altra manera (article 3.4.d), però cada mapa té al costat una llista amb el mateix.
home-accessibility-made-title = Preparació d’aquesta declaració
home-accessibility-made = Aquesta declaració es va preparar { $day }. El mètode ha estat una autoavaluació feta amb eines automàtiques.
home-accessibility-machine = Les proves del programa comproven això:
home-accessibility-machine-axe = les regles d’axe per a les WCAG 2.0, 2.1 i 2.2, nivells A i AA, sobre una mostra que té tots els tipus de pàgina, en pantalla d’ordinador i de mòbil;
home-accessibility-machine-html = que l’HTML sigui correcte;
home-accessibility-machine-reflow = que res no s’hagi de desplaçar cap als costats a 320, 390 i 1280 píxels d’amplada, tampoc amb els espais del text ampliats;
home-accessibility-machine-script = que les feines principals es puguin fer sense JavaScript, i que els missatges d’error portin al camp que cal revisar;
home-accessibility-machine-colour = el contrast de cada parella de colors de la paleta.
home-accessibility-machine-limit = Els programes troben menys de la meitat dels problemes. Per això no diem que el lloc web sigui plenament conforme.
home-accessibility-reviewed = La declaració es va revisar per última vegada { $day }. La següent s’ha de fer com a molt tard { $again }.
home-accessibility-contact-title = Observacions i dades de contacte
home-accessibility-contact = Pots fer-nos arribar comunicacions sobre requisits d’accessibilitat (article 10.2.a del Reial decret 1112/2018), com ara:
home-accessibility-contact-1 = avisar-nos de qualsevol incompliment d’aquest lloc web;
home-accessibility-contact-2 = explicar-nos altres dificultats per accedir al contingut;
home-accessibility-contact-3 = fer-nos qualsevol altra consulta o suggeriment de millora.
home-accessibility-contact-how = Com contactar amb la xarxa
home-accessibility-requests = També pots presentar una queixa per incompliment dels requisits o una sol·licitud d’informació accessible sobre contingut exclòs o exempt. Hi has d’explicar amb claredat els fets, els motius i què demanes.
home-accessibility-requests-when = La xarxa respon en vint dies hàbils. Si cal aclarir alguna cosa, el termini per fer-ho és de deu dies hàbils.
home-accessibility-procedure-title = Procediment d’aplicació
home-accessibility-procedure = Si en vint dies hàbils no has rebut cap resposta, o no hi estàs d’acord, pots iniciar una reclamació (article 13 del Reial decret 1112/2018) per conèixer-ne els motius, oposar-t’hi i demanar que es prenguin mesures. S’adreça a la mateixa xarxa i es resol en dos mesos com a màxim.

home-privacy-title = Privacitat
home-privacy-lead = Quines dades teves té la xarxa, per a què les fa servir i què pots demanar.
home-privacy-who-title = Qui n’és responsable
home-privacy-who = Responsable de les dades d’aquest lloc web: { $network }.
home-privacy-who-contact = Com contactar-hi
home-privacy-what-title = Quines dades
home-privacy-what-work = Dades de contacte de la feina: nom, càrrec o lloc de treball, ens i adreça de correu.
home-privacy-what-seats = Els càrrecs i seients als òrgans i grups de la xarxa, amb les dates.
home-privacy-what-activities = Les activitats de la xarxa en què has participat o que has registrat.
home-privacy-what-trail = El registre de seguretat: qui ha fet què i quan.
home-privacy-never = No demanem números d’identitat, ni adreces particulars, ni dades sensibles.
home-privacy-why-title = Per què les podem tractar
home-privacy-why = Per a les dades de contacte de la feina, l’interès legítim de relacionar-nos amb l’ens on treballes, i només per a això (article 19 de la Llei orgànica 3/2018 i article 6.1.f del Reglament general de protecció de dades). Per als càrrecs i els actes de l’associació, el compliment dels estatuts i de la llei. El que vagi més enllà, com ara un butlletí, només amb el teu consentiment, que pots retirar quan vulguis.
home-privacy-why-trail = El registre de seguretat es manté per protegir la informació de tothom (Esquema Nacional de Seguretat).
home-privacy-seen-title = Qui les veu
home-privacy-seen = El públic veu els ens i els òrgans, no les persones ni els seus contactes. Les persones de la xarxa que han entrat es veuen els noms i els contactes de la feina. No les cedim a ningú, fora del que obliga la llei.
home-privacy-kept-title = Quant de temps
home-privacy-kept = Mentre dura la teva relació amb la xarxa. Després, els actes (qui tenia un càrrec, què es va acordar) es conserven com a història de l’associació i pels terminis que marca la llei.
home-privacy-cookies-title = Galetes
home-privacy-cookies = Només hi ha galetes tècniques, imprescindibles perquè el lloc web funcioni. Per això no et demanem permís.
home-privacy-cookie = Galeta
home-privacy-cookie-for = Per a què
home-privacy-cookie-lasts = Dura
home-privacy-cookie-session = Recorda que has entrat
home-privacy-cookie-session-lasts = 30 dies; sense activitat, la sessió es tanca al cap de 12 hores
home-privacy-cookie-language = Recorda la llengua que has triat
home-privacy-cookie-language-lasts = Un any
home-privacy-cookie-said = Porta un avís d’una pàgina a la següent, com ara « Hem desat els canvis »
home-privacy-cookie-said-lasts = Dos minuts
home-privacy-cookie-typed = Troba el que havies escrit si la sessió es va tancar abans d’enviar-ho
home-privacy-cookie-typed-lasts = Un dia
home-privacy-third = Cap pàgina no demana res a altres servidors: ni estadístiques, ni lletres, ni mapes, ni xarxes socials.
home-privacy-rights-title = Què pots demanar
home-privacy-rights = Pots demanar veure les teves dades, corregir-les, suprimir-les, limitar-ne l’ús, oposar-t’hi o endur-te-les. La xarxa et respon en un mes.
home-privacy-rights-erasure = Quan se suprimeixen, primer es bloquegen: queden fora de la vista de tothom i només es conserven per si les demana un jutge o una administració. En acabar el termini es destrueixen (article 32 de la Llei orgànica 3/2018).
home-privacy-rights-authority = Si creus que no s’han respectat els teus drets, pots reclamar davant de l’Autoritat Catalana de Protecció de Dades.
home-privacy-authority = Autoritat Catalana de Protecció de Dades (APDCAT)

home-legal-title = Avís legal
home-legal-lead = Les condicions d’ús d’aquest lloc web.
home-legal-owner-title = Titular
home-legal-owner = Titular d’aquest lloc web: { $network }.
home-legal-owner-contact = Com contactar-hi
home-legal-content-title = Què hi trobes
home-legal-content = Els plans, les activitats i els informes surten del que registren els membres i la secretaria. Cada xifra porta als registres d’on surt. Les mostres porten l’etiqueta « Mostra » i no compten mai en cap memòria. Al pla i a la portada només surten mentre la xarxa les té a la vista, i llavors s’avisa que les xifres n’inclouen.
home-legal-summaries = Allà on diu « Text resumit, no oficial », la redacció és un resum i no el text que es va aprovar.
home-legal-law = Les regles de govern que el programa proposa porten l’article de la llei d’on surten. Són una ajuda per treballar, no un assessorament jurídic: primer manen els estatuts.
home-legal-reuse-title = Reutilització
home-legal-reuse = Pots reutilitzar la informació pública d’aquest lloc web si en cites la font i la data i no en canvies el sentit (article 17 de la Llei 19/2014).
home-legal-reuse-not = Queden fora d’aquest permís les dades personals, els escuts i logotips, i els documents que diguin una altra cosa.
home-legal-sources-title = Dades i materials d’altres
home-legal-fonts = Lletres tipogràfiques Figtree i Bricolage Grotesque, amb llicència SIL Open Font 1.1.
home-legal-program-title = El programa
home-legal-program = Aquest lloc web funciona amb Teixit, un programa lliure amb llicència EUPL-1.2.
home-legal-licence = Text de la llicència pública de la Unió Europea

home-contact-title = Contacte
home-contact-lead = Com pots parlar amb la xarxa.
home-contact-people-title = Qui t’atén
home-contact-nobody = Encara no consta ningú a la secretaria tècnica.
home-contact-nobody-why = Quan s’hi acrediti algú, aquí en veuràs el nom i l’adreça de correu.
home-contact-write = Escriu-nos o truca’ns
home-contact-address = Adreça de correu
home-contact-phone = Telèfon o oficina
home-contact-no-address = La xarxa encara no ha publicat cap adreça de contacte en aquest lloc web. Mentrestant, t’hi pots adreçar a través de qualsevol dels ens que en són membres.
home-contact-whom = A qui et pots adreçar
home-contact-member = Si ets d’un ens membre
home-contact-member-how = Entra amb el teu correu de la feina i veuràs qui t’atén i amb quina adreça.
home-contact-council = Si vius o treballes en un municipi membre
home-contact-council-how = Pregunta-ho al teu ajuntament: és qui hi representa el municipi.
home-contact-body-how = Què fa aquest òrgan i qui n’és responsable.
home-contact-for-title = Per a altres tràmits
home-contact-for-accessibility = Per avisar d’un problema d’accessibilitat o presentar una queixa:
home-contact-for-privacy = Per exercir els teus drets sobre les teves dades:
