-- MySQL dump 10.13  Distrib 8.0.33
CREATE TABLE `tenants` (
  `slug` varchar(40) NOT NULL,
  `authlete_service_id` bigint NOT NULL,
  `authlete_access_token` varchar(64) NOT NULL,
  `cookie_key` varchar(64) DEFAULT NULL,
  PRIMARY KEY (`slug`)
);
INSERT INTO `tenants` VALUES
('acme',6648420258,'zIDSsXekjYuaFGG0x6cBfUQF6VFF-bfJMY7rEfkYfPQ','pZ3wzjyOS1i1kIbihZwFiNujM3rShHmzruD7UkDjb6Y'),
('globo',5214682885,'lmYqUF65JiURlg4c_DCHUhc-sae4lYyJH7hAqtFWWqM','fqJ0szEpjSL-YQhcOqbUgCdu9UREnpIgkqmqYjjDytg');
