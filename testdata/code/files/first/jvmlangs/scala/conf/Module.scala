import com.folio.authlete.Config
import com.google.inject.{AbstractModule, Provides, Singleton}
import scala.concurrent.duration._

class Module extends AbstractModule {
  @Provides @Singleton
  def authleteConfig: Config = Config(
    "951590426971",
    "DH32IwuUPq4fF54CMnWfT96JQiMWAWIrfa2BrIHHNww",
    5.seconds
  )
}
