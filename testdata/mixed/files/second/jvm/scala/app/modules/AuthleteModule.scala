package modules

import com.google.inject.{AbstractModule, Provides, Singleton}
import com.authlete.common.api.{AuthleteApi, AuthleteApiFactory}
import com.authlete.common.conf.AuthleteSimpleConfiguration
import play.api.Configuration

class AuthleteModule extends AbstractModule {

  @Provides @Singleton
  def api(c: Configuration): AuthleteApi = {
    val conf = new AuthleteSimpleConfiguration()
    conf.setBaseUrl(c.getOptional[String]("authlete.baseUrl").getOrElse("https://api.authlete.com"))
    conf.setServiceOwnerApiKey(c.getOptional[String]("authlete.owner.key").getOrElse("316427666785"))
    conf.setServiceOwnerApiSecret(c.getOptional[String]("authlete.owner.secret").getOrElse("ivCbhMIa1qFXnYCpfLB3hSF4bPCCIIRKb2Q6LoOR54M"))
    conf.setServiceApiKey(c.get[String]("authlete.service.key"))
    conf.setServiceApiSecret(c.get[String]("authlete.service.secret"))
    AuthleteApiFactory.create(conf)
  }
}
