using HygieneAnalyzers.Secrets.Names;

namespace HygieneAnalyzers.Secrets.Strength;

/// <summary>
/// Passwords that products are delivered with or that their first-steps pages tell people to type, as the vendors' manuals print them; compared exactly.
/// Written for this project; words that are everybody's (<c>admin</c>, <c>root</c>) stand in <see cref="CommonPasswords"/>.
/// </summary>
internal static class DefaultPasswords
{
    private static readonly WordSet Exact = WordSet.Of("""
        calvin raspberry ubnt alpine dietpi openelec libreelec odroid orangepi pfsense opnsense meinsm smcadmin changeonit
        tiger manag3r change_on_install oracle_4U welcome1 Welcome1 weblogic1 WebLogic1 tomcat s3cret jboss wildfly glassfish adminadmin karaf activemq artemis
        nagiosadmin zabbix graylog sonar nexus admin123 Admin123 Admin@123 harbor12345 Harbor12345 minioadmin minio minio123 rancher portainer neo4j
        couchbase cassandra postgres mysql clickhouse scylla vertica hive airflow superset metabase prom-operator keycloak
        yourStrong(!)Password yourStrong(!)Password1 YourStrong!Passw0rd YourStrong@Passw0rd <YourStrong@Passw0rd> <YourStrong!Passw0rd> MyPass@word pass@word1 Pass@word1 Pass123$ Your_password123
        1q2w3E* 123Pa$$word! 123Pa$$word. Test123! Test@123 Test1234! Secret123$ Secure*12 MyComplexPassword! MyComplexPassword!234
        vagrant docker tcuser cloudera hortonworks hadoop ambari mapr splunk cisco Cisco cisco123 C1sco12345 sanfran juniper juniper123 Juniper netscreen
        fortinet brocade fibranne extreme arris motorola netgear1 zyxel 1234admin admin1234 Admin1234 hp.com hpinvent invent netapp!123 nasadmin
        vmware vmware123 VMware1! vmbkmcsg unidesk1 nsroot dell_admin emcemc Emc12345 sysadmin ipmiadmin PASSW0RD USERID
        12345admin admin12345 9999 888888 hikadmin tlJwpbo6 xc3511 vizxv 7ujMko0admin 7ujMko0vizxv Zte521 zlxx. juantech GMB182 hi3518 jvbzd klv123 klv1234 anko xmhdipc
        ikwb dreambox realtek admin1 support123 epicrouter conexant motorola123 nokia telecomadmin adm1n comcomcom hunt5759 svcPASS83 sky_2011 s!a@m#n$p%c
        sap06071992 19920706 init1234 SAP*PASS ADMINPASS pass INIT welcome d3vpwd stripes maintpw crftpw indspw inuse ggdaseuaimhrke rootme
        siemens SKY_FOX 100 USER ELTEX factorytalk wago wwwsql wonderware simatic winccadmin beckhoff schneider ntpupdate sresurreccion
        """);

    public static bool Contains(string password) => Exact.Contains(password);
}
