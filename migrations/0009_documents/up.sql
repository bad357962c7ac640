CREATE TABLE documents_document (
  id TEXT NOT NULL PRIMARY KEY,
  network_id TEXT NOT NULL REFERENCES settings_network (id),
  kind TEXT NOT NULL CHECK (kind IN ('work_plan', 'regulation', 'narrative')),
  title TEXT NOT NULL,
  language TEXT NOT NULL CHECK (language IN ('ca', 'es', 'en')),
  created_at BIGINT NOT NULL
);
CREATE INDEX documents_document_kind ON documents_document (network_id, kind);

CREATE TABLE documents_unit (
  id TEXT NOT NULL PRIMARY KEY,
  network_id TEXT NOT NULL REFERENCES settings_network (id),
  document_id TEXT NOT NULL REFERENCES documents_document (id),
  kind TEXT NOT NULL CHECK (kind IN ('challenge', 'area', 'strategic_line', 'objective', 'action_line', 'action', 'commitment')),
  position BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  UNIQUE (document_id, position)
);

CREATE TABLE documents_version (
  id TEXT NOT NULL PRIMARY KEY,
  network_id TEXT NOT NULL REFERENCES settings_network (id),
  document_id TEXT NOT NULL REFERENCES documents_document (id),
  unit_id TEXT NOT NULL REFERENCES documents_unit (id),
  number BIGINT NOT NULL,
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  digest TEXT NOT NULL,
  weight TEXT NOT NULL CHECK (weight IN ('first', 'minor', 'major')),
  reason TEXT NOT NULL,
  recorded_at BIGINT NOT NULL,
  recorded_by TEXT NOT NULL,
  replaced_at BIGINT,
  UNIQUE (unit_id, number)
);
CREATE INDEX documents_version_now ON documents_version (network_id, document_id, replaced_at);
