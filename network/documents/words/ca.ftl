documents-missing-title = Escriu-hi un títol
