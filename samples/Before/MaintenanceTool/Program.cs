using MaintenanceTool;

// What a technician of Tesselby Services runs against a customer's portal.
switch (args)
{
    case ["drawings", var portal]:
        using (var client = new PortalClient(new Uri(portal)))
        {
            await client.SignIn();
            Console.WriteLine(await client.Drawings());
        }

        return 0;

    case ["report", var text]:
        Console.WriteLine(new ReportMail().Send(text, dryRun: true));
        return 0;

    default:
        Console.Error.WriteLine("""
            drawings <portal address>   lists what the portal shows the supplier
            report <text>               prints the report that would be mailed
            """);
        return 2;
}
