CREATE TABLE settings_network (
  id TEXT NOT NULL PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  host TEXT UNIQUE,
  name TEXT NOT NULL,
  short_name TEXT NOT NULL,
  languages TEXT NOT NULL,
  members_about BIGINT,
  members_about_source TEXT NOT NULL,
  contact_address TEXT NOT NULL,
  contact_phone TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  version BIGINT NOT NULL
);

CREATE TABLE settings_rule (
  network_id TEXT NOT NULL REFERENCES settings_network (id),
  code TEXT NOT NULL,
  value BIGINT,
  source TEXT NOT NULL,
  set_at BIGINT NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (network_id, code)
);

CREATE TABLE settings_term (
  network_id TEXT NOT NULL REFERENCES settings_network (id),
  vocabulary TEXT NOT NULL CHECK (vocabulary IN ('area', 'instrument', 'theme', 'funding', 'lens')),
  code TEXT NOT NULL,
  position BIGINT NOT NULL,
  name_ca TEXT NOT NULL,
  name_es TEXT NOT NULL,
  name_en TEXT NOT NULL,
  retired_at BIGINT,
  version BIGINT NOT NULL,
  PRIMARY KEY (network_id, vocabulary, code)
);
