# Databricks notebook source
dbutils.widgets.text("authlete_service_token", "OGZV0QdYXexUAmWXRLoy3_yEOd0VUIeqpKkdQYicurY")
spark.conf.set("authlete.service.access_token", "TdyERIEYIo9faZSFTCHiaq4LH08txpPMJjd5FGv4DHQ")
spark.conf.set("fs.s3a.session", "ov5VjHd4V53LSW9Of5WXYshBsRccUNyeSNmHE2eC0ng")
# COMMAND ----------
token = dbutils.secrets.get("authlete", "org_token")
