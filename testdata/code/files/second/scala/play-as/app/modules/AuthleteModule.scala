package modules

import com.authlete.common.api.{AuthleteApi, AuthleteApiFactory}
import com.authlete.common.conf.AuthleteSimpleConfiguration
import com.google.inject.{AbstractModule, Provides, Singleton}
import play.api.Configuration

class AuthleteModule extends AbstractModule {

  @Provides @Singleton
  def api(config: Configuration): AuthleteApi = {
    val c = new AuthleteSimpleConfiguration
    c.setBaseUrl(config.getOptional[String]("authlete.url").getOrElse("https://api.authlete.com"))
    c.setServiceApiKey(config.getOptional[String]("authlete.key") getOrElse "2113863986")
    c.setServiceApiSecret(config.getOptional[String]("authlete.secret") getOrElse "wsYjWXusTylm6bEi2PeDAtcSCLrdsqfRrKeN6IZ96r4")
    AuthleteApiFactory.create(c)
  }
}
