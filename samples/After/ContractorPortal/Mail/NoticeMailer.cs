using System.Net;
using System.Net.Mail;
using ContractorPortal.Drawings;

namespace ContractorPortal.Mail;

/// <summary>Tells suppliers by mail that a drawing has changed.</summary>
public sealed class NoticeMailer(IConfiguration configuration)
{
    /// <summary>Sends the notice when <c>Mail:Send</c> is on, and returns its subject.</summary>
    public string Announce(Drawing drawing)
    {
        using var message = new MailMessage("notices@brannock.example", "suppliers@brannock.example")
        {
            Subject = $"{drawing.Number} {drawing.Title}: revision {drawing.Revision}",
        };
        if (configuration.GetValue<bool>("Mail:Send"))
        {
            using var client = Client();
            client.Send(message);
        }

        return message.Subject;
    }

    private SmtpClient Client() => new("mail.brannock.example", 587)
    {
        EnableSsl = true,
        Credentials = new NetworkCredential("notices@brannock.example", configuration.Required("Mail:Password")),
    };
}
