CREATE TABLE messages_mail (
  id TEXT NOT NULL PRIMARY KEY,
  network_id TEXT NOT NULL REFERENCES settings_network (id),
  kind TEXT NOT NULL,
  person_id TEXT,
  address TEXT NOT NULL,
  subject TEXT NOT NULL,
  body TEXT NOT NULL,
  secret_until BIGINT,
  made_at BIGINT NOT NULL,
  sent_at BIGINT,
  kept_at BIGINT,
  problem TEXT NOT NULL
);
CREATE INDEX messages_mail_list ON messages_mail (network_id, made_at);
CREATE INDEX messages_mail_kept ON messages_mail (network_id, kept_at);
