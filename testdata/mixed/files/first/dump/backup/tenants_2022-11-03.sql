-- MySQL dump 10.13  Distrib 8.0.31
DROP TABLE IF EXISTS `authlete_service`;
CREATE TABLE `authlete_service` (
  `tenant` varchar(32) NOT NULL,
  `api_key` bigint NOT NULL,
  `api_secret` varchar(64) NOT NULL,
  `base_url` varchar(128) DEFAULT 'https://api.authlete.com',
  PRIMARY KEY (`tenant`)
);
INSERT INTO `authlete_service` VALUES
('acme',62377435582514,'EuEmsuwAbWQIe0szQocT-JbU3Qw5pzg3VRBI9NNHgE8','https://api.authlete.com'),
('globex',60533468111352,'t12fk8HIRnsYMB8Jvkb1XRRJ01lPzbA8hHT37pHfmtA','https://api.authlete.com');
