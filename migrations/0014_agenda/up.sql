CREATE TABLE agenda_address (
  id TEXT NOT NULL PRIMARY KEY,
  network_id TEXT NOT NULL REFERENCES settings_network (id),
  person_id TEXT NOT NULL REFERENCES directory_person (id),
  body_id TEXT REFERENCES bodies_body (id),
  digest TEXT NOT NULL,
  made_at BIGINT NOT NULL,
  used_on TEXT,
  revoked_at BIGINT,
  UNIQUE (network_id, digest)
);
CREATE INDEX agenda_address_person ON agenda_address (person_id, network_id, made_at);
