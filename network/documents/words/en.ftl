documents-missing-title = Write a title
