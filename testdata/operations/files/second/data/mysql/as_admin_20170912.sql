-- MySQL dump 10.13  Distrib 5.6.35, for Linux (x86_64)
/*!40101 SET NAMES utf8 */;
DROP TABLE IF EXISTS `authlete_service`;
CREATE TABLE `authlete_service` (
  `id` int(11) NOT NULL AUTO_INCREMENT,
  `name` varchar(64) DEFAULT NULL,
  `api_key` bigint(20) NOT NULL,
  `api_secret` varchar(64) NOT NULL,
  `modified` datetime DEFAULT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB AUTO_INCREMENT=4 DEFAULT CHARSET=utf8;
LOCK TABLES `authlete_service` WRITE;
INSERT INTO `authlete_service` VALUES (1,'bank',2120353679860,'LW9FTOShWbY7H0J0Uj_pzCRPmIWPyuw9ApWj6_ka0co','2017-02-01 00:00:00'),(2,'card',8447012965619,'eq-a4wfMb6iGSovpi_KcS8KuvXmEDnZ3QfZ7iM5KGXc','2017-03-09 10:11:12'),(3,'old',2582976645745,'','2016-01-01 00:00:00');
UNLOCK TABLES;
INSERT INTO `access_log` VALUES (1,5951635217,'4TFzBTySWPji_uznT7U2bgTRy1sKbzEcPqGkDxSaDKw','introspect'),(2,7379487021,'sxGgCHc2xuJiHIhPQGNQPEUsYi_GL5Hzus9Db12pqAg','introspect');
