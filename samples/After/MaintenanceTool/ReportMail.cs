using System.Net;
using System.Net.Mail;

namespace MaintenanceTool;

/// <summary>Mails the technician's report to the office.</summary>
internal sealed class ReportMail
{
    private const string Sender = "j.orrin@tesselby.example";

    public string Send(string text, bool dryRun)
    {
        using var message = new MailMessage(Sender, "office@tesselby.example") { Subject = "Maintenance report", Body = text };
        if (!dryRun)
        {
            using var client = Client();
            client.Send(message);
        }

        return $"{message.From} -> {message.To}: {message.Body}";
    }

    // The company's mailbox alone; the technician's private one is nobody else's business.
    private static SmtpClient Client() => new("mail.tesselby.example", 587)
    {
        EnableSsl = true,
        Credentials = new NetworkCredential(Sender, Settings.Required("MAIL_PASSWORD")),
    };
}
