documents-missing-title = Escribe un título
